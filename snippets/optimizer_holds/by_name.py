import torch
from torch import nn


def by_name(optimizer, state):
    groups, numbers = [], {}
    for group in state["param_groups"]:
        numbers.update(zip(group["param_names"], group["params"]))
    for old, new in zip(state["param_groups"], optimizer.param_groups):
        names = new["param_names"]
        params = [numbers[name] for name in names]
        groups.append({**old, "params": params, "param_names": names})
    return {**state, "param_groups": groups}


a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
saved = torch.optim.SGD([("a", a), ("b", b)], lr=0.1, momentum=0.9)
a.grad, b.grad = torch.tensor([1.0]), torch.tensor([2.0])
saved.step()

loaded = torch.optim.SGD([("b", b), ("a", a)], lr=0.1, momentum=0.9)
loaded.register_load_state_dict_pre_hook(by_name)
loaded.load_state_dict(saved.state_dict())
for name, optimizer in ("saved", saved), ("loaded", loaded):
    kept = [optimizer.state[p]["momentum_buffer"] for p in (a, b)]
    print(name, [momentum.item() for momentum in kept])
