from torch import nn
from torch.nn.utils import parametrizations, prune


def reset(module):
    if hasattr(module, "reset_parameters"):
        module.reset_parameters()


model = nn.Sequential(
    parametrizations.weight_norm(nn.Linear(2, 2)),
    prune.l1_unstructured(nn.Linear(2, 2), "weight", 0.5),
)
for parameter in model.parameters():
    nn.init.constant_(parameter, 9.0)

model.apply(reset)
for name, parameter in model.named_parameters():
    print(name, (parameter == 9).any().item())
