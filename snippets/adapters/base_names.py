from torch import nn

model = nn.Sequential(nn.Linear(4, 2))
pretrained = model.state_dict()
model[0] = nn.ModuleDict({"base": model[0]})
print(list(pretrained), list(model.state_dict()))
model.load_state_dict(pretrained)  # raises: RuntimeError
