import io

import torch
from torch import nn
from torch.serialization import register_package

# es: Imita una máquina sin GPU y un archivo escrito en otra que la tiene.
# en: Mimic a machine without a GPU, and a file written on one that has it.
torch.cuda.is_available = lambda: False
register_package(0, lambda storage: "cuda:0", lambda storage, where: None)

file = io.BytesIO()
torch.save(nn.Linear(2, 1).state_dict(), file)
file.seek(0)
print(torch.load(file, map_location="cpu")["weight"].device)
