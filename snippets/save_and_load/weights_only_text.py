import io
import pickle
from argparse import Namespace

import torch

file = io.BytesIO()
torch.save({"options": Namespace(lr=0.1)}, file)
file.seek(0)
try:
    torch.load(file)
except pickle.UnpicklingError as error:
    print(str(error).split(". ")[0])
    print(str(error).split("WeightsUnpickler error: ")[1].split(". ")[0])

with torch.serialization.safe_globals([Namespace]):
    file.seek(0)
    print(torch.load(file))
