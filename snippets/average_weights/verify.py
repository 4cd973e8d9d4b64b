import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.manual_seed(0)
model = nn.Linear(3, 1)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))
expected = None
for step in range(5):
    nn.init.normal_(model.weight)
    ema.update_parameters(model)
    new = model.weight.detach().clone()
    expected = new if step == 0 else 0.9 * expected + 0.1 * new

average = ema.module
print("updates", int(ema.n_averaged))
print("formula", torch.allclose(average.weight, expected))
print("same values", torch.equal(average.weight, model.weight))
shared = average.weight.data_ptr() == model.weight.data_ptr()
print("same memory", shared)
