from torch import nn

state = nn.BatchNorm1d(2, affine=False).state_dict()
del state["num_batches_tracked"]

layer = nn.BatchNorm1d(2, affine=False)
layer.num_batches_tracked.fill_(7)
print(layer.load_state_dict(dict(state)), layer.num_batches_tracked)
layer.load_state_dict(state)  # raises: RuntimeError
