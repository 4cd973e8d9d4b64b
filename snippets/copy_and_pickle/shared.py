import torch
import torch.multiprocessing as mp
from torch import nn


def fill(model):
    with torch.no_grad():
        model.weight.fill_(7.0)


def run(model):
    process = mp.get_context("fork").Process(target=fill, args=(model,))
    process.start()
    process.join()
    print("shared:", model.weight.is_shared(), model.weight.item())


model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
run(model)

model.share_memory()
run(model)
