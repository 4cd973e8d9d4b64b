from torch import bfloat16, float16, float32, nn
from torch.optim.swa_utils import AveragedModel

for dtype in float32, float16, bfloat16:
    model = nn.Linear(1, 1, bias=False, dtype=dtype)
    swa = AveragedModel(model)
    for value in [1.0] * 500 + [2.0] * 500:
        nn.init.constant_(model.weight, value)
        swa.update_parameters(model)
    print(dtype, round(swa.module.weight.item(), 2))
