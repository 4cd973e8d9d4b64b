import io

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1, bias=False)
average = get_ema_multi_avg_fn(0.9)
ema = AveragedModel(model, multi_avg_fn=average)
ema.update_parameters(model)

file = io.BytesIO()
torch.save({"model": model.state_dict(), "ema": ema.state_dict()}, file)
file.seek(0)
saved = torch.load(file)
print(list(saved["ema"]))

ema = AveragedModel(nn.Linear(1, 1, bias=False), multi_avg_fn=average)
print(ema.load_state_dict(saved["ema"]), ema.n_averaged)
