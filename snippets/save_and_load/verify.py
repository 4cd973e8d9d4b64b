import io

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.Dropout(), nn.Linear(4, 1))
torch.save(model.state_dict(), file := io.BytesIO())
file.seek(0)
restored = nn.Sequential(nn.Linear(2, 4), nn.Dropout(), nn.Linear(4, 1))
restored.load_state_dict(torch.load(file))

saved, loaded = model.state_dict(), restored.state_dict()
print(saved.keys() == loaded.keys())
print(all(torch.equal(saved[name], loaded[name]) for name in saved))

x = torch.ones(1, 2)
print(torch.equal(model.eval()(x), restored(x)))
print(torch.equal(model.eval()(x), restored.eval()(x)))
