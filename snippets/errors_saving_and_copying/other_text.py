import io
import pickle

import torch

for data in b"<!DOCTYPE html>", b"Not found", b"error: 404", b"h":
    try:
        torch.load(io.BytesIO(data))
    except (pickle.UnpicklingError, IndexError) as error:
        print(data, data[:1][0], type(error).__name__)
