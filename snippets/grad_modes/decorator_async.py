import asyncio

import torch


@torch.no_grad()
async def decorated():
    return torch.is_grad_enabled()


async def inside():
    with torch.no_grad():
        return torch.is_grad_enabled()


print(asyncio.run(decorated()), asyncio.run(inside()))
