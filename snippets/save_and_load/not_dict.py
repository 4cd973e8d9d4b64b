from torch import nn

saved, restored = nn.Linear(2, 1), nn.Linear(2, 1)
restored.load_state_dict(saved)  # raises: TypeError
