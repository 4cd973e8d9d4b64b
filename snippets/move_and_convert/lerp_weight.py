import torch

rate = torch.full((1,), 0.5)
for device in ("cpu", "meta"):
    exp_avg = torch.zeros(2, dtype=torch.bfloat16, device=device)
    gradient = torch.ones_like(exp_avg)
    try:
        exp_avg.lerp_(gradient, rate.to(device))
    except RuntimeError as error:
        print(error)

exp_avg, gradient = torch.zeros(2, 2, dtype=torch.bfloat16)
gradient.fill_(1.0)
for weight in (rate.to(exp_avg.dtype), 0.5, torch.tensor(0.5)):
    print(exp_avg.lerp(gradient, weight).tolist())
