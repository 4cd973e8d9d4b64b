import threading

import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
seen = []


def work():
    seen.append((weight * 2).requires_grad)


with torch.no_grad():
    work()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
print(seen)
