import torch
from torch import nn


class BufferList(nn.Module):
    def __init__(self, tensors):
        super().__init__()
        for i, tensor in enumerate(tensors):
            self.register_buffer(str(i), tensor)

    def __getitem__(self, i):
        return self.get_buffer(str(i))

    def __iter__(self):
        return iter(self._buffers.values())


model = nn.Module()
model.masks = BufferList([torch.ones(2), torch.zeros(3)])
print(model.masks[1], [len(mask) for mask in model.masks])
print(list(model.state_dict()), list(model.parameters()))
