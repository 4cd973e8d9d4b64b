from torch import nn

parallel = nn.DataParallel(nn.Linear(2, 1))
print(list(parallel.state_dict()))
print(list(parallel.module.state_dict()))
