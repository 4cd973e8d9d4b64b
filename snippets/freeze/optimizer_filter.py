import torch
from torch import nn

frozen, trained = nn.Linear(100, 10), nn.Linear(10, 1)
frozen.requires_grad_(False)
model = nn.Sequential(frozen, trained)

for params in list(model.parameters()), list(trained.parameters()):
    optimizer = torch.optim.LBFGS(params, max_iter=1)

    def closure():
        optimizer.zero_grad()
        (loss := model(torch.ones(1, 100)).sum()).backward()
        return loss

    optimizer.step(closure)
    print("LBFGS", optimizer.state[params[0]]["d"].numel())
    states = torch.optim.Adagrad(params).state.values()
    print("Adagrad", sum(state["sum"].numel() for state in states))

print(len(torch.optim.Muon([trained.weight]).param_groups))
torch.optim.Muon([trained.weight, frozen.bias])  # raises: ValueError
