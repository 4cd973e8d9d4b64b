from torch.optim.swa_utils import get_ema_avg_fn, get_ema_multi_avg_fn

for decay in 0, 1, -0.1, 1.5:
    for function in get_ema_multi_avg_fn, get_ema_avg_fn:
        try:
            print(decay, callable(function(decay)))
        except ValueError as error:
            print(decay, error)
