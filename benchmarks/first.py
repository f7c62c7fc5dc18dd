"""A fresh process up to its first chat result: `first.py SDK URL` prints the time, the CPU time and the memory.

It imports as little as a program that uses the SDK would.
"""

import sys
import time


def chat(sdk: str, url: str) -> str | None:
    if sdk == "httpx":
        import httpx

        body = {"model": "plain", "messages": [{"role": "user", "content": "0123456789"}]}
        answer = httpx.Client().post(f"{url}/chat/completions", json=body)
        return str(answer.json()["choices"][0]["message"]["content"])
    if sdk == "openai":
        import openai

        return (
            openai.OpenAI(api_key="k", base_url=url)
            .chat.completions.create(model="plain", messages=[{"role": "user", "content": "0123456789"}])
            .choices[0]
            .message.content
        )
    import portkey_ai

    return (
        portkey_ai.Portkey(api_key="k", base_url=url, provider="openai")
        .chat.completions.create(model="plain", messages=[{"role": "user", "content": "0123456789"}])
        .choices[0]
        .message.content
    )


def memory() -> int:
    """Return the peak memory in bytes. ru_maxrss is the fallback: it includes the parent's memory before exec."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    text = chat(sys.argv[1], sys.argv[2])
    at, cpu = time.monotonic(), time.process_time()
    if text != "1 messages, 10 characters.":
        sys.exit(f"wrong answer: {text!r}")
    sys.stdout.write(f'{{"at": {at}, "cpu": {cpu}, "memory": {memory()}, "modules": {len(sys.modules)}}}\n')
