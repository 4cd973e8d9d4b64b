import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.words = words
        self.weight = nn.Parameter(torch.ones(len(words)))

    def get_extra_state(self):
        return {"words": self.words}

    def set_extra_state(self, state):
        self.words = state["words"]


saved, restored = Model(["a", "b"]), Model(["", ""])
print(dict(saved.state_dict()))
print(restored.load_state_dict(saved.state_dict()), restored.words)
