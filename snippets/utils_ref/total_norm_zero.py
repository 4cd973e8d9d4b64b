import torch
from torch.nn.utils import get_total_norm

given = [torch.ones(3), torch.ones(2)]
for norm_type in 0, 1, 2, "inf":
    whole = torch.linalg.vector_norm(torch.cat(given), float(norm_type))
    print(norm_type, get_total_norm(given, norm_type), whole)
