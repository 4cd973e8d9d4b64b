from torch import nn

saved = nn.InstanceNorm2d(2, affine=True, track_running_stats=True)
state = dict(saved.state_dict())
same = nn.InstanceNorm2d(2, affine=True, track_running_stats=True)
print(same.load_state_dict(state))

model = nn.InstanceNorm2d(2, affine=True)
own = model.state_dict()
state = {name: value for name, value in state.items() if name in own}
print(list(state), model.load_state_dict(state))
