import torch


def block():
    with torch.no_grad():
        yield 1
        yield 2


for pair in zip(block(), block()):
    print(pair, torch.is_grad_enabled())
print("after", torch.is_grad_enabled())
