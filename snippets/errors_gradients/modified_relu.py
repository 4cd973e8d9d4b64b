import torch
from torch import nn

for inplace in False, True:
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid(), nn.ReLU(inplace))
    loss = model(torch.ones(3, 2)).sum()
    try:
        loss.backward()
        print(f"inplace={inplace}: no error")
    except RuntimeError as error:
        what = str(error).partition("which is ")[2].partition(",")[0]
        print(f"inplace={inplace}:", what)
