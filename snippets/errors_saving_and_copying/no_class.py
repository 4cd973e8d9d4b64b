import io

import torch
from torch import nn


class Net(nn.Linear):
    pass


torch.save(Net(2, 1), file := io.BytesIO())
# es: Otro programa no tiene la clase.
# en: Another program does not have the class.
del Net
file.seek(0)
torch.load(file, weights_only=False)  # raises: AttributeError
