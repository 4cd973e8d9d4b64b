from torch import nn

print(next(nn.Linear(2, 2).parameters()).device)
print(next(nn.ReLU().parameters(), None))
next(nn.ReLU().parameters())  # raises: StopIteration
