import asyncio

import torch


async def evaluate():
    with torch.no_grad():
        await asyncio.sleep(0)


async def train():
    return torch.is_grad_enabled()


async def main():
    return await asyncio.gather(evaluate(), train())


print("train:", asyncio.run(main())[1])
