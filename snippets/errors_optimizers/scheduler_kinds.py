from torch import nn, ones, optim
from torch.optim import lr_scheduler as s

makers = {
    "StepLR": lambda o: s.StepLR(o, 1),
    "ExponentialLR": lambda o: s.ExponentialLR(o, 0.5),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, 4),
    "PolynomialLR": lambda o: s.PolynomialLR(o, 4),
    "ConstantLR": lambda o: s.ConstantLR(o, 0.5, 2),
    "LinearLR": lambda o: s.LinearLR(o, 0.5, total_iters=2),
    "LambdaLR": lambda o: s.LambdaLR(o, lambda step: 0.5),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda step: 0.5),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.1, 0.2, cycle_momentum=False),
    "CosineAnnealingWarmRestarts":
        lambda o: s.CosineAnnealingWarmRestarts(o, 4),
    "OneCycleLR":
        lambda o: s.OneCycleLR(o, 0.1, 9, cycle_momentum=False),
}
print("| | first group | added group |")
print("|---|---|---|")
for name, make in makers.items():
    first, added = nn.Parameter(ones(1)), nn.Parameter(ones(1))
    optimizer = optim.SGD([first], lr=0.1)
    scheduler = make(optimizer)
    optimizer.add_param_group({"params": [added], "lr": 0.1})
    try:
        for _ in range(2):
            optimizer.step()
            scheduler.step()
        rates = [f"{g['lr']:.4f}" for g in optimizer.param_groups]
        print(f"| `{name}` | {rates[0]} | {rates[1]} |")
    except (KeyError, ValueError) as error:
        print(f"| `{name}` | `{type(error).__name__}` | – |")
