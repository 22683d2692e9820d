"""Attention against loops over queries and keys; positions against their papers; the cache against the whole."""

from __future__ import annotations

import copy
import math
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from lmkit.nn import compiled
from lmkit.nn.attention import (
    CrossAttention,
    KeyValueCache,
    LearnedPositions,
    Positions,
    SelfAttention,
    _plain_attention,
    alibi_bias,
    alibi_slopes,
    attention,
    causal_mask,
    padding_mask,
    rotary,
    rotate,
    sinusoidal,
)
from lmkit.nn.state import detached, rebuilt, repeat, select, tensors

SCHEMES: list[Positions] = ["none", "rotary", "alibi"]


def by_hand(query: Tensor, key: Tensor, value: Tensor, allowed: Tensor, bias: Tensor | None = None) -> Tensor:
    """softmax(q.k / sqrt(E)) v, one query at a time over the keys it may see; zeros where there is none."""
    output = torch.zeros_like(query)
    rows, heads, queries, size = query.shape
    shared = heads // key.shape[1]
    for b in range(rows):
        for h in range(heads):
            for t in range(queries):
                seen = [s for s in range(key.shape[2]) if allowed[b, t, s]]
                scores = [query[b, h, t] @ key[b, h // shared, s] / math.sqrt(size) for s in seen]
                if bias is not None:
                    scores = [score + bias[h, t, s] for score, s in zip(scores, seen, strict=True)]
                total = sum(score.exp() for score in scores)
                for score, s in zip(scores, seen, strict=True):
                    output[b, h, t] += score.exp() / total * value[b, h // shared, s]
    return output


def heads(device: torch.device, queries: int = 4, keys: int = 6, groups: int = 4) -> tuple[Tensor, Tensor, Tensor]:
    torch.manual_seed(0)
    shapes = (2, 4, queries, 8), (2, groups, keys, 8), (2, groups, keys, 8)
    query, key, value = (torch.randn(shape, dtype=torch.float64, device=device) for shape in shapes)
    return query, key, value


@pytest.mark.parametrize("groups", [4, 2, 1])
@pytest.mark.parametrize("causal", [False, True])
def test_attention_is_its_formula(device: torch.device, causal: bool, groups: int) -> None:
    query, key, value = heads(device, groups=groups)
    allowed = torch.ones(2, 4, 6, dtype=torch.bool)
    if causal:  # the queries are positions 2 to 5
        for t in range(4):
            allowed[:, t, t + 3 :] = False
    expected = by_hand(query, key, value, allowed)
    torch.testing.assert_close(attention(query, key, value, causal=causal), expected)
    # queries of all positions take the kernel's own causal path
    query, key, value = heads(device, queries=6, groups=groups)
    allowed = torch.ones(2, 6, 6, dtype=torch.bool)
    expected = by_hand(query, key, value, allowed.tril() if causal else allowed)
    torch.testing.assert_close(attention(query, key, value, causal=causal), expected)


@pytest.mark.parametrize("causal", [False, True])
def test_masks_of_both_kinds(device: torch.device, causal: bool) -> None:
    query, key, value = heads(device)
    lengths = torch.tensor([6, 4], device=device)
    allowed = torch.ones(2, 4, 6, dtype=torch.bool)
    allowed[1, :, 4:] = False
    if causal:
        allowed &= torch.ones(4, 6, dtype=torch.bool).tril(2)
    mask = padding_mask(lengths, 6)
    expected = by_hand(query, key, value, allowed)
    torch.testing.assert_close(attention(query, key, value, causal=causal, mask=mask), expected)
    bias = torch.randn(4, 4, 6, dtype=torch.float64, device=device)
    expected = by_hand(query, key, value, allowed, bias)
    added = bias.masked_fill(~mask, -math.inf)
    torch.testing.assert_close(attention(query, key, value, causal=causal, mask=added), expected)


def test_a_query_that_may_look_nowhere_gives_zeros_and_no_gradient(device: torch.device) -> None:
    query, key, value = (x.requires_grad_() for x in heads(device))
    output = attention(query, key, value, mask=padding_mask(torch.tensor([6, 0], device=device), 6))
    assert not output[1].any()
    for grad in torch.autograd.grad(output.sum(), (query, key, value)):
        assert grad.isfinite().all()
        assert not grad[1].any()


def test_causal_mask_ends_with_the_last_key() -> None:
    assert causal_mask(2, 4).tolist() == [[True, True, True, False], [True, True, True, True]]


def test_the_gradient_is_that_of_the_value() -> None:
    query, key, value = (x[:1, :2, :3, :2].clone().requires_grad_() for x in heads(torch.device("cpu"), 3, 3, 2))
    assert torch.autograd.gradcheck(lambda q, k, v: attention(q, k, v, causal=True), (query, key, value))


def test_sinusoidal_positions_of_the_paper(device: torch.device) -> None:
    positions = torch.tensor([0, 1, 50, 100_000], device=device)
    encoded = sinusoidal(positions, 6)
    for row, position in enumerate(positions.tolist()):
        for i in range(3):
            angle = position / 10_000 ** (2 * i / 6)
            assert encoded[row, 2 * i].item() == pytest.approx(math.sin(angle), abs=1e-6)
            assert encoded[row, 2 * i + 1].item() == pytest.approx(math.cos(angle), abs=1e-6)
    with pytest.raises(ValueError, match="even"):
        sinusoidal(positions, 5)


def test_rotary_turns_pairs_as_complex_numbers(device: torch.device) -> None:
    """Su et al. 2021, equation 16: the pair (x_i, x_{i+E/2}) times exp(i m theta_i), theta_i = 10000^(-2i/E)."""
    x = torch.randn(5, 8, dtype=torch.float64, device=device)
    turned = rotate(x, *rotary(torch.arange(5, device=device), 8))
    for m in range(5):
        for i in range(4):
            angle = m * 10_000 ** (-2 * i / 8)
            expected = complex(x[m, i], x[m, i + 4]) * complex(math.cos(angle), math.sin(angle))
            assert complex(turned[m, i], turned[m, i + 4]) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("offset", [1, 1000, 1_000_000])
def test_rotary_scores_depend_on_distance_alone(device: torch.device, offset: int) -> None:
    torch.manual_seed(0)
    query, key = torch.randn(2, 5, 8, dtype=torch.float64, device=device)
    positions = torch.arange(5, device=device)

    def scores(shift: int) -> Tensor:
        turn = rotary(positions + shift, 8)
        return rotate(query, *turn) @ rotate(key, *turn).T

    torch.testing.assert_close(scores(offset), scores(0), rtol=0, atol=1e-8)
    assert not torch.allclose(scores(0), query @ key.T)


def test_alibi_slopes_of_the_paper() -> None:
    """Press et al. 2022, section 3: 8 heads have 1/2, 1/4, ..., 1/256; 16 heads 2^-0.5, 2^-1, ..., 2^-8."""
    assert alibi_slopes(8) == [2.0**-i for i in range(1, 9)]
    assert alibi_slopes(16) == pytest.approx([2 ** (-i / 2) for i in range(1, 17)])
    assert alibi_slopes(1) == [2.0**-8]
    # the authors' get_slopes(12): the 8 of eight heads, then the 1st, 3rd, 5th, 7th of sixteen
    assert alibi_slopes(12) == pytest.approx([2.0**-i for i in range(1, 9)] + [2**-0.5, 2**-1.5, 2**-2.5, 2**-3.5])


def test_alibi_bias_is_slope_times_distance() -> None:
    bias = alibi_bias(torch.tensor([0.5, 0.25]), torch.tensor([2, 3]), torch.arange(4))
    assert bias[0].tolist() == [[-1.0, -0.5, 0.0, -0.5], [-1.5, -1.0, -0.5, 0.0]]
    assert torch.equal(bias[1], bias[0] / 2)


def test_learned_positions_are_rows() -> None:
    positions = LearnedPositions(4, 3)
    assert torch.equal(positions(torch.tensor([[3, 0]])), positions.weight[[3, 0]][None])
    with pytest.raises(IndexError):
        positions(torch.tensor([4]))


def module(device: torch.device, positions: Positions = "rotary", qk_norm: bool = False) -> SelfAttention:
    torch.manual_seed(0)
    layer = SelfAttention(16, 4, key_value_heads=2, positions=positions, qk_norm=qk_norm, bias=True)
    return layer.to(device).double().eval()


def tokens(device: torch.device, rows: int = 3, length: int = 7) -> Tensor:
    generator = torch.Generator().manual_seed(1)
    return torch.randn(rows, length, 16, dtype=torch.float64, generator=generator).to(device)


def test_self_attention_is_torchs_module_on_the_same_weights(device: torch.device) -> None:
    torch.manual_seed(0)
    ours = SelfAttention(16, 4, bias=True).to(device).double()
    theirs = torch.nn.MultiheadAttention(16, 4, batch_first=True).to(device).double()
    theirs.load_state_dict(
        {
            "in_proj_weight": ours.input.weight,
            "in_proj_bias": ours.input.bias,
            "out_proj.weight": ours.output.weight,
            "out_proj.bias": ours.output.bias,
        }
    )
    x, lengths = tokens(device), torch.tensor([7, 4, 1], device=device)
    expected, _ = theirs(x, x, x, key_padding_mask=torch.arange(7, device=device) >= lengths[:, None])
    torch.testing.assert_close(ours(x, lengths, causal=False), expected)
    expected, _ = theirs(x, x, x, attn_mask=~torch.ones(7, 7, dtype=torch.bool, device=device).tril())
    torch.testing.assert_close(ours(x, causal=True), expected)


def test_cross_attention_is_torchs_module_on_the_same_weights(device: torch.device) -> None:
    torch.manual_seed(0)
    ours = CrossAttention(16, 4, memory_size=10, bias=True).to(device).double()
    theirs = torch.nn.MultiheadAttention(16, 4, kdim=10, vdim=10, batch_first=True).to(device).double()
    key, value = ours.memory_input.weight.chunk(2)
    theirs.load_state_dict(
        {
            "q_proj_weight": ours.input.weight,
            "k_proj_weight": key,
            "v_proj_weight": value,
            "in_proj_bias": torch.cat((ours.input.bias, ours.memory_input.bias)),
            "out_proj.weight": ours.output.weight,
            "out_proj.bias": ours.output.bias,
        }
    )
    x, memory = tokens(device), torch.randn(3, 5, 10, dtype=torch.float64, device=device)
    lengths = torch.tensor([5, 2, 1], device=device)
    expected, _ = theirs(x, memory, memory, key_padding_mask=torch.arange(5, device=device) >= lengths[:, None])
    torch.testing.assert_close(ours(x, ours.project(memory), lengths), expected)


def test_what_a_memory_is_padded_with_changes_nothing(device: torch.device) -> None:
    torch.manual_seed(0)
    layer = CrossAttention(16, 4, memory_size=10, key_value_heads=2, qk_norm=True).to(device).double()
    x, memory = tokens(device), torch.randn(3, 5, 10, dtype=torch.float64, device=device)
    together = layer(x, layer.project(memory), torch.tensor([5, 2, 0], device=device))
    for row, length in ((0, 5), (1, 2)):
        alone = layer(x[row : row + 1], layer.project(memory[row : row + 1, :length]))[0]
        torch.testing.assert_close(together[row], alone)
    assert not together[2].any()  # a memory of nothing


@pytest.mark.parametrize("positions", SCHEMES)
@pytest.mark.parametrize("qk_norm", [False, True])
def test_self_attention_is_the_loop_over_its_projections(
    device: torch.device, positions: Positions, qk_norm: bool
) -> None:
    layer, x = module(device, positions, qk_norm), tokens(device)
    query, key, value = layer.input(x).split((16, 8, 8), -1)
    query, key, value = (y.view(3, 7, -1, 4).transpose(1, 2) for y in (query, key, value))
    if qk_norm:
        query, key = (y / (y.square().mean(-1, keepdim=True) + 1e-6).sqrt() for y in (query, key))
    if positions == "rotary":
        turn = rotary(torch.arange(7, device=device), 4)
        query, key = rotate(query, *turn), rotate(key, *turn)
    bias = None
    if positions == "alibi":
        bias = torch.tensor(
            [[[-(2.0 ** (-2 * h)) * abs(t - s) for s in range(7)] for t in range(7)] for h in (1, 2, 3, 4)]
        )
    mixed = by_hand(query, key, value, torch.ones(3, 7, 7, dtype=torch.bool).tril(), bias)
    torch.testing.assert_close(layer(x, causal=True), layer.output(mixed.transpose(1, 2).reshape(3, 7, 16)))


def test_without_positions_order_means_nothing(device: torch.device) -> None:
    layer, x, order = module(device, "none"), tokens(device), torch.tensor([3, 0, 6, 1, 5, 2, 4], device=device)
    torch.testing.assert_close(layer(x[:, order], causal=False), layer(x, causal=False)[:, order])
    moved = module(device, "rotary")
    assert not torch.allclose(moved(x[:, order], causal=False), moved(x, causal=False)[:, order])


@pytest.mark.parametrize("positions", SCHEMES)
def test_a_later_token_never_changes_an_earlier_output(device: torch.device, positions: Positions) -> None:
    layer, x = module(device, positions), tokens(device)
    before = layer(x, causal=True)
    for t in range(1, 7):
        changed = x.clone()
        changed[:, t:] = 1e3
        assert torch.equal(layer(changed, causal=True)[:, :t], before[:, :t])


@pytest.mark.parametrize("positions", SCHEMES)
@pytest.mark.parametrize("causal", [False, True])
def test_padding_and_batch_mates_change_nothing(device: torch.device, positions: Positions, causal: bool) -> None:
    layer, x, lengths = module(device, positions), tokens(device), [7, 4, 1]
    together = layer(x, torch.tensor(lengths, device=device), causal=causal)
    unmasked = layer(x, causal=True)
    for row, length in enumerate(lengths):
        alone = layer(x[row : row + 1, :length], causal=causal)[0]
        torch.testing.assert_close(together[row, :length], alone)
        if causal:
            torch.testing.assert_close(unmasked[row, :length], alone)


@pytest.mark.parametrize("positions", SCHEMES)
@pytest.mark.parametrize("pieces", [[1] * 7, [7], [3, 1, 3], [2, 5]])
def test_the_cache_gives_what_the_whole_gives(device: torch.device, positions: Positions, pieces: list[int]) -> None:
    layer, x = module(device, positions, qk_norm=True), tokens(device)
    expected = layer(x, causal=True)
    for capacity in (1, 7):
        cache, outputs = layer.start(3, capacity=capacity), []
        for piece in x.split(pieces, 1):
            output, cache = layer.extend(piece, cache)
            outputs.append(output)
        torch.testing.assert_close(torch.cat(outputs, 1), expected)
        assert cache.slots == 7


@pytest.mark.parametrize("positions", SCHEMES)
def test_rows_of_a_cache_may_differ_in_length(device: torch.device, positions: Positions) -> None:
    """Prompts of 4, 2 and 0 tokens in one batch, then three more for each row."""
    layer, x, more = module(device, positions), tokens(device), tokens(device, length=10)[:, 7:]
    prompts = torch.tensor([4, 2, 0], device=device)
    with torch.no_grad():
        _, cache = layer.extend(x[:, :4], layer.start(3, capacity=2), prompts)
        outputs = []
        for t in range(3):
            output, cache = layer.extend(more[:, t : t + 1], cache)
            outputs.append(output)
        for row, length in enumerate(prompts.tolist()):
            alone = layer(torch.cat((x[row, :length], more[row]))[None], causal=True)[0, length:]
            torch.testing.assert_close(torch.cat(outputs, 1)[row], alone)


@pytest.mark.parametrize("positions", ["none", "rotary"])
@pytest.mark.parametrize(("heads", "groups", "qk_norm"), [(4, 4, True), (4, 2, True), (6, 1, False)])
@pytest.mark.parametrize("pieces", [[1, 1, 1, 1, 1], [3, 2]])
@torch.no_grad()
def test_compiled_steps_are_the_whole_in_float64(
    positions: Positions, heads: int, groups: int, qk_norm: bool, pieces: list[int]
) -> None:
    """One token at a time, or a few, in float32 from prompts of 3, 1 and 0 tokens, beside rows alone in float64."""
    torch.manual_seed(3)
    layer = SelfAttention(heads * 6, heads, key_value_heads=groups, positions=positions, qk_norm=qk_norm)
    exact = copy.deepcopy(layer).double()
    for parameter in (layer.query_scale, layer.key_scale):
        if parameter is not None:
            parameter.normal_()
    exact.load_state_dict(layer.state_dict())
    prompts, x, more = [3, 1, 0], torch.randn(3, 3, heads * 6), torch.randn(3, 5, heads * 6)
    _, ragged = layer.extend(x, layer.start(3, capacity=2), torch.tensor(prompts))
    _, even = layer.extend(x, layer.start(3, capacity=2))
    for cache, begins in ((ragged, prompts), (even, [3, 3, 3])):
        outputs, steps = [], 0
        for piece in more.split(pieces, 1):
            steps += layer._as_a_step(piece, cache.buffer.keys, cache.slots + piece.shape[1])
            output, cache = layer.extend(piece, cache)
            outputs.append(output)
        assert steps == len(pieces)
        for row, begin in enumerate(begins):
            alone = exact(torch.cat((x[row, :begin], more[row]))[None].double(), causal=True)[0, begin:]
            torch.testing.assert_close(torch.cat(outputs, 1)[row].double(), alone, rtol=1e-5, atol=1e-6)


@pytest.fixture(params=[1, 3])
def threads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiled loops in one thread, and in as many as torch is said to have."""
    monkeypatch.setattr(torch, "get_num_threads", lambda: request.param)
    monkeypatch.setattr(compiled, "WORTH_SHARING", 1)


@pytest.mark.usefixtures("threads")
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])  # compiled steps, and torch's
@pytest.mark.parametrize("positions", SCHEMES)
@pytest.mark.parametrize("seed", range(4))
@torch.no_grad()
def test_rows_are_taken_in_any_order_at_any_time(seed: int, positions: Positions, dtype: torch.dtype) -> None:
    """Caches are extended, of any age, by one token or more; their rows are taken with repeats, more of them and fewer,
    and they go back. Whatever was done, a cache goes on as its texts alone do."""
    generator = torch.Generator().manual_seed(seed)

    def draw(high: int) -> int:
        return int(torch.randint(high, (), generator=generator))

    exact = module(torch.device("cpu"), positions, qk_norm=bool(seed % 2))
    layer = copy.deepcopy(exact).to(dtype)
    tolerance = {"rtol": 1e-5, "atol": 1e-5}

    def extended(cache: KeyValueCache, text: Tensor, count: int) -> tuple[KeyValueCache, Tensor]:
        more = torch.randn(len(text), count, 16, dtype=torch.float64, generator=generator)
        output, cache = layer.extend(more.to(dtype), cache)
        text = torch.cat((text, more), 1)
        torch.testing.assert_close(output.double(), exact(text, causal=True)[:, -count:], **tolerance)
        return cache, text

    known = [(layer.start(3, capacity=2), torch.zeros(3, 0, 16, dtype=torch.float64))]
    for _ in range(40):
        at = draw(len(known)) if draw(3) == 0 else -1  # mostly the newest
        cache, text = known[at]
        match draw(4):
            case 0:
                rows = torch.randint(len(text), (1 + draw(7),), generator=generator)
                known.append((select(cache, rows), text[rows]))
            case 1:
                back = draw(min(3, cache.slots + 1))
                kept = text[:, : cache.slots - back]
                # those that hold what is taken back, or a part of it, are used up
                known = [
                    (one, its) for one, its in known if one.buffer is not cache.buffer or one.slots <= kept.shape[1]
                ]
                known.append((cache.rewound(back), kept))
            case _:
                known.append(extended(cache, text, 1 + draw(3) * draw(2)))
    for cache, text in known:
        extended(cache, text, 1)
        if len(text) < 5:
            extended(repeat(cache, 2), text.repeat_interleave(2, 0), 1)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
@torch.no_grad()
def test_rows_that_were_taken_may_then_differ_in_length(dtype: torch.dtype) -> None:
    device, order, kept = torch.device("cpu"), torch.tensor([2, 0, 0]), torch.tensor([1, 3, 0])
    exact, x, more = module(device), tokens(device), tokens(device, length=11)[:, 7:]
    layer = copy.deepcopy(exact).to(dtype)
    _, cache = layer.extend(more[order].to(dtype)[:, :3], select(states(layer, x.to(dtype))[-1], order), kept)
    output, _ = layer.extend(more[:, 3:].to(dtype), select(cache, torch.tensor([2, 1, 1])))
    for row, source in enumerate([2, 1, 1]):
        text = torch.cat((x[order[source]], more[order[source], : kept[source]], more[row, 3:]))
        torch.testing.assert_close(output[row, 0].double(), exact(text[None], causal=True)[0, -1], rtol=1e-5, atol=1e-5)


@torch.no_grad()
def test_on_a_cpu_taking_rows_copies_no_tokens() -> None:
    layer, x = module(torch.device("cpu")).float(), tokens(torch.device("cpu")).float()
    cache = states(layer, x)[-1]
    order = torch.tensor([2, 0, 2])
    for _ in range(3):
        taken = select(cache, order)
        _, after = layer.extend(x[order, :1], taken)
        assert cache.buffer is taken.buffer is after.buffer
        cache = after
    fewer = select(cache, torch.tensor([1]))
    assert layer.extend(x[:1, :1], fewer)[1].buffer is cache.buffer


@torch.no_grad()
def test_a_cache_of_taken_rows_is_saved_and_restored() -> None:
    layer, x = module(torch.device("cpu")), tokens(torch.device("cpu"))
    cache = select(states(layer, x[:, :5])[-1], torch.tensor([2, 0, 0]))
    expected, _ = layer.extend(x[:, 5:], cache)
    for again in (detached(cache), rebuilt(cache, [leaf.clone() for leaf in tensors(cache)])):
        torch.testing.assert_close(layer.extend(x[:, 5:], again)[0], expected, rtol=0, atol=0)


@pytest.mark.usefixtures("threads")
@pytest.mark.parametrize(("heads", "groups", "qk_norm"), [(4, 4, True), (4, 2, False), (6, 1, True)])
@pytest.mark.parametrize("count", [1, 3])
@torch.no_grad()
def test_compiled_looks_at_a_memory_are_those_in_float64(heads: int, groups: int, qk_norm: bool, count: int) -> None:
    """Five rows of each of three memories, of which one is empty."""
    torch.manual_seed(3)
    layer = CrossAttention(heads * 6, heads, memory_size=10, key_value_heads=groups, qk_norm=qk_norm)
    if layer.query_scale is not None:
        layer.query_scale.normal_()
    exact = copy.deepcopy(layer).double()
    x, memory = torch.randn(15, count, heads * 6), torch.randn(3, 7, 10)
    projected = layer.project(memory)
    assert layer._as_a_step(x, projected.keys, 7)
    assert not exact._as_a_step(x.double(), projected.keys.double(), 7)
    for lengths in (None, torch.tensor([7, 2, 0])):
        wanted = exact(x.double(), exact.project(memory.double()), lengths)
        for past in (projected, select(projected, torch.arange(3))):  # as they lie when made, and when taken
            torch.testing.assert_close(layer(x, past, lengths).double(), wanted, rtol=1e-5, atol=1e-6)


@torch.no_grad()
def test_rows_go_on_at_their_own_pace(device: torch.device) -> None:
    """Chunks of 4 and 3 tokens of which each row keeps its own number."""
    layer, x, more = module(device), tokens(device), tokens(device, length=10)[:, 7:]
    kept = torch.tensor([[4, 2, 1], [1, 3, 0]], device=device)
    _, cache = layer.extend(x[:, :4], layer.start(3), kept[0])
    output, cache = layer.extend(more, cache, kept[1])
    last, _ = layer.extend(x[:, 6:], cache)
    for row in range(3):
        whole = torch.cat((x[row, : kept[0, row]], more[row, : kept[1, row]], x[row, 6:]))
        alone = layer(whole[None], causal=True)[0, kept[0, row] :]
        torch.testing.assert_close(torch.cat((output[row, : kept[1, row]], last[row])), alone)


@pytest.mark.parametrize("positions", SCHEMES)
def test_autocast_gives_nearly_the_same(device: torch.device, positions: Positions) -> None:
    layer, x = module(device, positions, qk_norm=True).float(), tokens(device).float()
    exact, lengths = layer(x, causal=True), torch.tensor([7, 7, 7], device=device)
    with torch.autocast(device.type, dtype=torch.bfloat16), torch.no_grad():
        _, cache = layer.extend(x[:, :5], layer.start(3))
        last, _ = layer.extend(x[:, 5:], cache)
        for output in (layer(x, causal=True), layer(x, lengths, causal=True)):
            torch.testing.assert_close(output.float(), exact, rtol=0.05, atol=0.05)
        torch.testing.assert_close(last.float(), exact[:, 5:], rtol=0.05, atol=0.05)


def states(layer: SelfAttention, x: Tensor) -> list[KeyValueCache]:
    """The cache before each token and after the last."""
    caches = [layer.start(len(x), capacity=16)]
    for t in range(x.shape[1]):
        caches.append(layer.extend(x[:, t : t + 1], caches[-1])[1])
    return caches


@torch.no_grad()
def test_a_cache_is_reordered_by_index(device: torch.device) -> None:
    layer, x = module(device), tokens(device)
    cache = states(layer, x[:, :5])[-1]
    rows = torch.tensor([2, 0, 0, 1], device=device)
    output, _ = layer.extend(x[rows, 5:], select(cache, rows))
    torch.testing.assert_close(output, layer(x[rows], causal=True)[:, 5:])
    rows = torch.tensor([0, 0, 1, 1, 2, 2], device=device)
    output, _ = layer.extend(x[rows, 5:], repeat(cache, 2))
    torch.testing.assert_close(output, layer(x[rows], causal=True)[:, 5:])


@torch.no_grad()
def test_two_ways_on_from_one_cache_do_not_meet(device: torch.device) -> None:
    layer, x, other = module(device), tokens(device), tokens(device).flip(1)
    cache = states(layer, x[:, :4])[3]  # not the newest
    _, one = layer.extend(x[:, 3:5], cache)
    _, two = layer.extend(other[:, 3:5], cache)
    for state, way in ((one, x), (two, other), (select(one, torch.arange(3, device=device)), x)):
        output, _ = layer.extend(x[:, 5:6], state)
        expected = layer(torch.cat((x[:, :3], way[:, 3:5], x[:, 5:6]), 1), causal=True)[:, 5:]
        torch.testing.assert_close(output, expected)


@pytest.mark.parametrize("positions", SCHEMES)
@torch.no_grad()
def test_a_cache_goes_back(device: torch.device, positions: Positions) -> None:
    """Rows of 4, 2 and 3 tokens, or of 4 each, take back 2 of them and go on otherwise, in the same buffer."""
    layer, x, more = module(device, positions), tokens(device), tokens(device, length=10)[:, 7:]
    for begins in ([4, 2, 3], None):
        _, whole = layer.extend(
            x[:, :4], layer.start(3), None if begins is None else torch.tensor(begins, device=device)
        )
        back = whole.rewound(2)
        output, cache = layer.extend(more, back)
        assert cache.buffer is whole.buffer
        for row, begin in enumerate(begins or [4, 4, 4]):
            alone = layer(torch.cat((x[row, : begin - 2], more[row]))[None], causal=True)[0, begin - 2 :]
            torch.testing.assert_close(output[row], alone)
        stale = back.rewound(0)  # a newer one has written since: what this one writes stays its own
        layer.extend(x[:, 4:], stale)
        again, _ = layer.extend(x[:, 4:5], cache)
        for row, begin in enumerate(begins or [4, 4, 4]):
            text = torch.cat((x[row, : begin - 2], more[row], x[row, 4:5]))[None]
            torch.testing.assert_close(again[row, 0], layer(text, causal=True)[0, -1])
    with pytest.raises(ValueError, match="5 tokens back in a cache of 4"):
        whole.rewound(5)


@torch.no_grad()
def test_the_cache_is_written_in_place(device: torch.device) -> None:
    layer, x = module(device), tokens(device)
    caches = states(layer, x)
    assert len({cache.buffer.keys.data_ptr() for cache in caches}) == 1


def test_gradients_through_a_cache_are_those_of_the_whole(device: torch.device) -> None:
    layer, x = module(device), tokens(device).requires_grad_()
    cache, total = layer.start(3, capacity=2), x.new_zeros(())
    for piece in x.split([3, 1, 3], 1):
        output, cache = layer.extend(piece, cache)
        total = total + output.square().sum()
    inputs = [x, *layer.parameters()]
    expected = torch.autograd.grad(layer(x, causal=True).square().sum(), inputs)
    for got, wanted in zip(torch.autograd.grad(total, inputs), expected, strict=True):
        torch.testing.assert_close(got, wanted)


def test_dropout_acts_in_training_only(device: torch.device) -> None:
    x = tokens(device)
    layer = SelfAttention(16, 4, dropout=0.5).to(device).double()
    assert not torch.equal(layer(x, causal=True), layer(x, causal=True))
    layer.eval()
    assert torch.equal(layer(x, causal=True), layer(x, causal=True))


def test_sizes_that_do_not_divide_are_refused() -> None:
    with pytest.raises(ValueError, match="size 10 must be a multiple of heads 4"):
        SelfAttention(10, 4)
    with pytest.raises(ValueError, match="key_value_heads 3"):
        CrossAttention(16, 4, key_value_heads=3)
    with pytest.raises(ValueError, match="even head size"):
        SelfAttention(12, 4, positions="rotary")


def test_a_cache_is_a_state_with_its_counts_kept(device: torch.device) -> None:
    cache = replace(module(device).start(2), lengths=torch.tensor([5, 4], device=device), slots=5, writes=3)
    taken = select(cache, torch.tensor([1], device=device))
    assert (taken.slots, taken.writes, taken.lengths.tolist()) == (5, 3, [4])
    assert taken.buffer.keys.shape == (1, 64, 2, 4)


def test_short_rows_and_long_ones_agree(device: torch.device) -> None:
    """On a CPU rows of up to 128 go by plain products, longer ones by the fused kernel."""
    generator = torch.Generator().manual_seed(1)
    query, key, value = torch.randn(3, 2, 4, 140, 8, generator=generator, dtype=torch.float64).to(device)
    long = attention(query, key, value, causal=True)
    for length in (1, 100, 128):
        short = attention(*(x[:, :, :length] for x in (query, key, value)), causal=True)
        torch.testing.assert_close(short, long[:, :, :length])


@pytest.mark.parametrize("queries", [5, 3, 1])
@pytest.mark.parametrize("kind", ["causal", "masked", "whole"])
def test_training_in_bfloat16_goes_by_plain_products(kind: str, queries: int) -> None:
    """And agrees with float64 to its eight bits, with a row that may look nowhere too."""
    generator = torch.Generator().manual_seed(1)
    given = torch.randn(3, 2, 2, 5, 4, generator=generator, dtype=torch.float64)
    causal = kind == "causal"
    mask = torch.tensor([[True, True, False, True, False], [False] * 5])[:, None, None] if kind == "masked" else None
    found = []
    for x in (given.clone().requires_grad_(), given.bfloat16().requires_grad_()):
        result = attention(x[0, :, :, -queries:], x[1], x[2], causal=causal, mask=mask)
        result.double().square().sum().backward()
        found.append((result.detach().double(), x.grad.double()))
    for exact, rounded in zip(*found, strict=True):
        torch.testing.assert_close(rounded, exact, atol=0.05, rtol=0.02)
    if kind == "masked":
        assert not found[1][0][1].any()
        assert not found[1][1][:, 1].any()


@pytest.mark.parametrize("shape", [(0, 2, 3, 4), (2, 2, 0, 4)])
@pytest.mark.parametrize("causal", [False, True])
def test_attention_of_nothing(device: torch.device, shape: tuple[int, ...], causal: bool) -> None:
    x = torch.zeros(3, *shape, device=device)
    assert attention(*x, causal=causal).shape == shape


def test_gradients_of_rotation_and_of_short_attention(device: torch.device) -> None:
    generator = torch.Generator().manual_seed(1)
    x = torch.randn(3, 2, 2, 5, 4, generator=generator, dtype=torch.float64).to(device).requires_grad_()
    cos, sin = rotary(torch.arange(5, device=device), 4)
    assert torch.autograd.gradcheck(lambda x: rotate(x, cos, sin), (x[0],))
    assert torch.autograd.gradcheck(lambda x: attention(*x, causal=True), (x,))
    mask = torch.tensor([True, False, True, True, False], device=device)
    assert torch.autograd.gradcheck(lambda x: _plain_attention(*x, mask, causal=False), (x,))
    assert torch.autograd.gradcheck(lambda x: _plain_attention(*x, None, causal=False), (x,))
