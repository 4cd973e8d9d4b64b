from torch import nn


def check(model):
    params = list(model.parameters())
    saved = model.state_dict(keep_vars=True).values()
    saved = {p for p in saved if isinstance(p, nn.Parameter)}
    own = [p for m in model.modules() for p in m.parameters(recurse=False)]
    return [sum(p.numel() for p in ps) for ps in (params, saved, own)]


tied = nn.Sequential(nn.Embedding(10, 8), nn.Linear(8, 10, bias=False))
tied[1].weight = tied[0].weight
print("tied", check(tied))
print("buffers", check(nn.Sequential(nn.Linear(8, 10), nn.BatchNorm1d(10))))
print("meta", check(nn.Sequential(nn.Linear(8, 10)).to("meta")))
