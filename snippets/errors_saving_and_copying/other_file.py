import io

import torch

file = io.BytesIO(b"<!DOCTYPE html>")
torch.load(file)  # raises: UnpicklingError
