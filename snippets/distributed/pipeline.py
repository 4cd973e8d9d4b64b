import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.pipelining import PipelineStage, ScheduleGPipe
from torch.multiprocessing import start_processes


class Stage(nn.Module):
    def __init__(self, cut):
        super().__init__()
        self.layer, self.cut = nn.Linear(1, 1), cut

    def forward(self, x):
        return self.layer(x.detach() if self.cut else x)


def loss(output, target):
    return (output - target).sum()


def run(rank, url):
    dist.init_process_group("gloo", url, rank=rank, world_size=2)
    for cut in (False, True):
        torch.manual_seed(rank)
        stage = Stage(cut)
        pipe = PipelineStage(stage, rank, 2, torch.device("cpu"))
        schedule = ScheduleGPipe(pipe, 2, loss_fn=loss)
        if rank == 0:
            schedule.step(torch.ones(2, 1))
        else:
            schedule.step(target=torch.ones(2, 1))
        moved = [None, None]
        zero = stage.layer.weight.grad.count_nonzero().item() == 0
        dist.all_gather_object(moved, zero)
        if rank == 0:
            print("cut" if cut else "whole", "zeros:", moved)


with tempfile.TemporaryDirectory() as folder:
    url = f"file://{folder}/store"
    start_processes(run, (url,), nprocs=2, start_method="fork")
