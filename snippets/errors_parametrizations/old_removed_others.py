import warnings

from torch import nn
from torch.nn.utils import parametrizations, remove_weight_norm, weight_norm

warnings.simplefilter("ignore", FutureWarning)
twice = weight_norm(nn.Linear(2, 2))
remove_weight_norm(twice)
cases = {
    "parametrization": parametrizations.weight_norm(nn.Linear(2, 2)),
    "removed already": twice,
    "another name": weight_norm(nn.LSTM(2, 2), "weight_hh_l0"),
    "in an inner layer": nn.Sequential(weight_norm(nn.Linear(2, 2))),
}
for name, layer in cases.items():
    try:
        remove_weight_norm(layer)
    except ValueError as error:
        print(name, "|", str(error).split("(")[0])
