import argparse
import io

import torch


def library_load(file):
    return torch.load(file)


file = io.BytesIO()
torch.save({"options": argparse.Namespace(lr=0.1)}, file)
file.seek(0)
with torch.serialization.safe_globals([argparse.Namespace]):
    print(library_load(file))
