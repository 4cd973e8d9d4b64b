import torch
from torch import nn

whole = torch.compile(nn.Sequential(nn.Linear(2, 1)), backend="eager")
part = nn.Sequential(torch.compile(nn.Linear(2, 1), backend="eager"))
plain = nn.Sequential(nn.Linear(2, 1))

for model in (whole, part):
    saved = model.state_dict()
    print(list(saved))
    clean = {k.replace("_orig_mod.", ""): v for k, v in saved.items()}
    print(plain.load_state_dict(clean))
