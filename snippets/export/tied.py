import torch
from torch import nn

layers = [nn.Linear(1, 1, bias=False) for _ in range(2)]
model = nn.Sequential(*layers)
model[1].weight = model[0].weight
program = torch.export.export(model, (torch.ones(1, 1),))

print(program.graph_signature.parameters)
exported = program.module()
print([name for name, _ in exported.named_parameters()])
first, second = map(exported.get_parameter, ("0.weight", "1.weight"))
print(first is second)
