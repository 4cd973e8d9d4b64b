import torch


def block():
    with torch.no_grad():
        yield torch.is_grad_enabled()


@torch.no_grad()
def decorated():
    yield torch.is_grad_enabled()


for function in (block, decorated):
    for inside in function():
        print(function.__name__, "inside", inside)
        print(function.__name__, "loop", torch.is_grad_enabled())
print("after", torch.is_grad_enabled())
