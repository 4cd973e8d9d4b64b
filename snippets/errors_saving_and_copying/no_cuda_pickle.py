import io
import pickle

import torch
from torch import nn
from torch.serialization import register_package

# es: Imita una máquina sin GPU y un archivo escrito en otra que la tiene.
# en: Mimic a machine without a GPU, and a file written on one that has it.
torch.cuda.is_available = lambda: False
register_package(0, lambda storage: "cuda:0", lambda storage, where: None)


def to_cpu(data):
    file = io.BytesIO(data)
    return torch.load(file, map_location="cpu", weights_only=False)


class CPUUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) == ("torch.storage", "_load_from_bytes"):
            return to_cpu
        return super().find_class(module, name)


file = io.BytesIO(pickle.dumps(nn.Linear(2, 1).state_dict()))
print(CPUUnpickler(file).load()["weight"].device)
