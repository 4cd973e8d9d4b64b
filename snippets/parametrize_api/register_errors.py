from torch import nn
from torch.nn.utils.parametrize import register_parametrization

layer = nn.Linear(2, 2, bias=False)
layer.scale = layer.weight.detach()
model = nn.Sequential(layer)
for module, name, parametrization in (
    (layer, "scale", nn.Identity()),
    (model, "0.weight", nn.Identity()),
    (layer, "bias", nn.Identity()),
    (layer, "weight", abs),
):
    try:
        register_parametrization(module, name, parametrization)
    except Exception as error:
        print(name, type(error).__name__, str(error).splitlines()[-1])
