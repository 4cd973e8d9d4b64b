from torch import nn

state = nn.BatchNorm1d(1).state_dict()
del state["num_batches_tracked"]
print(state._metadata[""])

model = nn.BatchNorm1d(1)
print(model.load_state_dict(dict(state)))

model.load_state_dict(state)  # raises: RuntimeError
