from torch import nn

saved = nn.InstanceNorm2d(2, track_running_stats=True)
model = nn.InstanceNorm2d(2)
state = dict(saved.state_dict())
model.load_state_dict(state, strict=False)  # raises: RuntimeError
