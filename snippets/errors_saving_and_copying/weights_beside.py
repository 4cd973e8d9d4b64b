import argparse
import io
import pathlib
import pickle
import re

import numpy
import torch

extras = {
    "best": (numpy.float64(0.5), float),
    "args": (argparse.Namespace(lr=0.1), vars),
    "path": (pathlib.PurePosixPath("runs/1"), str),
}
for name, (value, convert) in extras.items():
    for kept in (value, convert(value)):
        torch.save({"model": {}, name: kept}, file := io.BytesIO())
        file.seek(0)
        try:
            print(torch.load(file)[name])
        except pickle.UnpicklingError as error:
            print(re.search(r"GLOBAL (\S+)", str(error))[1], end=" | ")
