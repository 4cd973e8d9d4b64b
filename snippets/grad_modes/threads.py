import threading

import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
seen = {}


def work(where):
    seen[where] = (weight * 2).requires_grad


with torch.no_grad():
    work("same thread")
    thread = threading.Thread(target=work, args=["new thread"])
    thread.start()
    thread.join()
print(seen)
