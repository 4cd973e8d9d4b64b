import io

import torch
from torch import nn

torch.manual_seed(0)
model, restored = (
    nn.Sequential(nn.Linear(2, 4), nn.BatchNorm1d(4)) for _ in range(2)
)
torch.save(model.state_dict(), file := io.BytesIO())
file.seek(0)
state = torch.load(file)
restored.load_state_dict(state)

saved, loaded = model.state_dict(), restored.state_dict()
print("names", saved.keys() == loaded.keys())
print("values", all(torch.equal(saved[k], loaded[k]) for k in saved))

x = torch.randn(8, 2)
expected = model.eval()(x)
print("eval()", torch.equal(expected, restored.eval()(x)))

print("train()", torch.equal(expected, restored.train()(x)))
print("eval() after it", torch.equal(expected, restored.eval()(x)))
restored.load_state_dict(state)
print("loaded again", torch.equal(expected, restored(x)))
