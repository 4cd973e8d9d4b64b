import torch
from torch import nn

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
saved = torch.optim.SGD([("a", a), ("b", b)], lr=0.1, momentum=0.9)
a.grad, b.grad = torch.tensor([1.0]), torch.tensor([2.0])
saved.step()
state = saved.state_dict()
print(state["param_groups"][0]["params"])
print(state["param_groups"][0]["param_names"])

loaded = torch.optim.SGD([("b", b), ("a", a)], lr=0.1, momentum=0.9)
loaded.load_state_dict(state)
group = loaded.param_groups[0]
print(group["param_names"], group["params"][0] is b)
for name, optimizer in ("saved", saved), ("loaded", loaded):
    kept = [optimizer.state[p]["momentum_buffer"] for p in (a, b)]
    print(name, [momentum.item() for momentum in kept])
