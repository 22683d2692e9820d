"""Scaled dot-product attention, its positions, and its cache.

    attention(Q, K, V) = softmax(Q K^T / sqrt(E)) V                      (Vaswani et al. 2017, equation 1)

Functions first, thin modules around them. Every score goes through torch's fused kernels.
Letters: B rows, T queries, S keys, D model size, H heads, G key/value heads (H a multiple of G), E = D / H.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from lmkit.nn.inference import StepLinear, apply, compilable, gradient_wanted
from lmkit.nn.normalization import EPS, rms_norm
from lmkit.nn.precision import product_type
from lmkit.nn.state import Steady, Take, TakesRows

SHORT = 128  # queries at most for which plain products are faster on a CPU than the fused kernel
SHORT_BFLOAT16 = 512  # the same in bfloat16 with a gradient; longer rows would need much room
STEP_SCORES = 512  # of a head in a compiled step of several tokens, at most: beyond, plain products are quicker
STEP_READS = 1 << 18  # numbers of keys that a row's thread reads in a compiled step at most, if other threads idle
Positions: TypeAlias = Literal["none", "rotary", "alibi"]


def attention(
    query: Tensor, key: Tensor, value: Tensor, *, causal: bool = False, mask: Tensor | None = None, dropout: float = 0.0
) -> Tensor:
    """query (B, H, T, E), key and value (B, G, S, E) -> (B, H, T, E); each key/value head serves H / G query heads.

    causal: the queries are the last T of the S positions, and none looks beyond itself. mask, which broadcasts to
    (B, H, T, S): bool, True where a query may look, or float, added to the scores. A query that may look nowhere
    gives zeros. dropout: on the weights; the caller says whether it trains.
    """
    if causal and (mask is not None or query.shape[-2] != key.shape[-2]):
        mask = _combine(causal_mask(query.shape[-2], key.shape[-2], query.device), mask)
        causal = False
    grouped = query.shape[1] != key.shape[1]
    if not (dropout or grouped) and _products_pay(query, key, value, causal, mask):
        return _plain_attention(query, key, value, mask, causal=causal)
    return F.scaled_dot_product_attention(query, key, value, mask, dropout, causal, enable_gqa=grouped)


def _products_pay(query: Tensor, key: Tensor, value: Tensor, causal: bool, mask: Tensor | None) -> bool:
    """Whether plain products are faster than the fused kernel: on a CPU, of short causal rows, and in bfloat16 where a
    gradient is wanted: there the kernel's backward pass takes two to ten times as long.
    """
    if query.device.type != "cpu" or (mask is not None and mask.dtype != torch.bool):
        return False
    short = SHORT if causal else 0
    if gradient_wanted(query, key, value) and product_type(query, key) == torch.bfloat16:
        short = SHORT_BFLOAT16
    return query.shape[-2] <= short


def _plain_attention(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, *, causal: bool) -> Tensor:
    """Attention by plain products; causal: without a mask. (B, H, T, E), (B, H, S, E) twice -> (B, H, T, E)."""
    (B, H, T, E), S = query.shape, key.shape[2]
    queries, keys, values = (x.flatten(0, 1) for x in (query, key, value))
    if causal:
        future = query.new_full((T, S), -math.inf).triu(1)
        weights = torch.baddbmm(future, queries, keys.mT, alpha=E**-0.5).softmax(-1)
    else:
        scores = torch.bmm(queries * E**-0.5, keys.mT)
        if mask is None:
            weights = scores.softmax(-1)
        else:
            hidden = scores.view(B, H, T, S).masked_fill(~mask, -math.inf).softmax(-1)
            weights = hidden.masked_fill(~mask.any(-1, keepdim=True), 0.0).flatten(0, 1)  # may look nowhere
    return torch.bmm(weights.to(value.dtype), values).view(B, H, T, value.shape[3])


def causal_mask(queries: int, keys: int, device: torch.device | None = None) -> Tensor:
    """(T, S) bool: the queries are the last T of S positions, and see what is not after them."""
    return torch.ones(queries, keys, dtype=torch.bool, device=device).tril(keys - queries)


def padding_mask(lengths: Tensor, keys: int) -> Tensor:
    """lengths (B,) -> (B, 1, 1, S) bool: True before the end of each row."""
    return (torch.arange(keys, device=lengths.device) < lengths.unsqueeze(-1))[:, None, None, :]


def _combine(allowed: Tensor, mask: Tensor | None) -> Tensor:
    """A bool mask with another of either kind."""
    if mask is None:
        return allowed
    return allowed & mask if mask.dtype == torch.bool else mask.masked_fill(~allowed, -math.inf)


def sinusoidal(positions: Tensor, size: int, *, halves: bool = False) -> Tensor:
    """positions (...) -> (..., size): sin, cos of pos / 10000^(2i/size) in turn (Vaswani 2017, section 3.5).

    halves: all sines, then all cosines, as Marian has them.
    """
    if size % 2:
        raise ValueError(f"sinusoidal positions need an even size, not {size}")
    angles = _angles(positions, size, 10_000.0)  # (..., size / 2)
    both = torch.stack((angles.sin(), angles.cos()), -2 if halves else -1)
    return both.flatten(-2).to(torch.get_default_dtype())


def rotary(positions: Tensor, size: int, *, base: float = 10_000.0) -> tuple[Tensor, Tensor]:
    """What `rotate` multiplies by: positions (..., T) -> cos, cos and -sin, sin, each (..., T, size), float64."""
    angles = _angles(positions, size, base)
    cos, sin = angles.cos(), angles.sin()
    return torch.cat((cos, cos), -1), torch.cat((-sin, sin), -1)


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turns pairs of features by their positions' angles: q.k then depends on distance alone (Su et al. 2021).

    x (..., T, E); cos and sin as `rotary` makes them, they broadcast to x. Feature i is paired with i + E / 2.
    """
    turned: Tensor = apply(_Rotation, x, cos.to(x.dtype), sin.to(x.dtype))
    return turned


class _Rotation(torch.autograd.Function):
    """Its gradient turns back: two passes where autograd would make eight."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        ctx.save_for_backward(cos, sin)
        return torch.addcmul(x * cos, x.roll(x.shape[-1] // 2, -1), sin)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        cos, sin = ctx.saved_tensors
        return rotate(gradient, cos, -sin), None, None


def _angles(positions: Tensor, size: int, base: float) -> Tensor:
    """positions (...) times frequencies base^(-2i/size) -> (..., size / 2), float64: exact at any position."""
    pairs = torch.arange(0, size, 2, device=positions.device, dtype=torch.float64)
    return positions.unsqueeze(-1) * base ** (-pairs / size)


def alibi_slopes(heads: int) -> list[float]:
    """One slope a head: 2^(-8/H), its square, ... (Press et al. 2022, section 3).

    Where H is no power of two, as the authors' code: those of the power below, then every other one of the power above.
    """
    power = 2 ** int(math.log2(heads))
    slopes = [2.0 ** (-8.0 * (i + 1) / power) for i in range(power)]
    return slopes + [2.0 ** (-4.0 * (2 * i + 1) / power) for i in range(heads - power)]


def alibi_bias(slopes: Tensor, queries: Tensor, keys: Tensor) -> Tensor:
    """-slope * distance: slopes (H,), positions (..., T) and (S,) -> (..., H, T, S)."""
    distance = (queries.unsqueeze(-1) - keys).abs().unsqueeze(-3)  # (..., 1, T, S)
    return -slopes[:, None, None] * distance


class LearnedPositions(nn.Module):
    """A vector for each of the first `length` positions: positions (...) -> (..., D)."""

    def __init__(self, length: int, size: int, *, std: float = 0.02) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(length, size))
        nn.init.normal_(self.weight, std=std)

    def forward(self, positions: Tensor) -> Tensor:
        """IndexError on the CPU where a position is beyond `length`."""
        return F.embedding(positions, self.weight)


class KeyValues(NamedTuple):
    """What is looked at: keys and values (B, G, S, E)."""

    keys: Tensor
    values: Tensor


@dataclass
class KeyValueBuffer:
    """keys and values (P, L, G, E), written in place; writes: how often, which tells a cache if it is the last.

    P is the number of rows of a cache, or more where some were left behind.
    """

    keys: Tensor
    values: Tensor
    writes: int = 0


@dataclass(frozen=True)
class KeyValueCache(Steady, TakesRows):
    """The past of a self-attention, a state of `nn/state.py`: rows are taken by index, and may differ in length.

    The tokens of row b are in the slots before lengths[b] of the buffer, `slots` at most. Appending writes in place,
    yet an old cache stays good: it copies the buffer if a newer one has written.

    What is written stays where it is when rows are taken of a cache on a CPU whose rows have one length: origins (B, s)
    says in which row of the buffer the token of row b at each of the first s slots lies, `attend_next` reads it there,
    and what is new goes into row b. Whoever needs the tokens of a row in one place copies the buffer.
    """

    buffer: KeyValueBuffer
    lengths: Tensor | None = None  # (B,) int64; None: all rows have `slots`
    slots: int = 0
    writes: int = 0
    origins: Tensor | None = None  # (B, at most slots) int64; None: every row lies in its own place

    def taken(self, take: Take) -> KeyValueCache:
        """See `TakesRows`."""
        buffer = self.buffer
        if self.lengths is None and buffer.keys.device.type == "cpu":
            return replace(self, origins=take(self._all_origins()))
        buffer = KeyValueBuffer(take(buffer.keys), take(buffer.values), buffer.writes)
        return replace(self, buffer=buffer, lengths=None if self.lengths is None else take(self.lengths))

    def _all_origins(self) -> Tensor:
        """Those of all slots: (B, slots)."""
        known = self.buffer.keys.new_empty((len(self.buffer.keys), 0), dtype=torch.int64)
        known = known if self.origins is None else self.origins
        own = torch.arange(len(known), device=known.device).unsqueeze(1)
        return torch.cat((known, own.expand(-1, self.slots - known.shape[1])), 1)

    def positions(self, tokens: int) -> Tensor:
        """Those of the next tokens: (T,), or (B, T) where rows differ."""
        first = self.slots if self.lengths is None else self.lengths.unsqueeze(-1)
        return first + torch.arange(tokens, device=self.buffer.keys.device)

    def append(self, new: KeyValues, lengths: Tensor | None = None) -> tuple[KeyValues, KeyValueCache]:
        """Adds (B, G, T, E), of which row b keeps lengths[b] (all if None); returns all of `slots`, and the cache."""
        rows, _, tokens, _ = new.keys.shape
        at: tuple[slice | Tensor, slice | Tensor] = slice(None), slice(self.slots, self.slots + tokens)
        if self.lengths is not None:
            at = torch.arange(rows, device=self.lengths.device).unsqueeze(-1), self.positions(tokens)
        tracked = new.keys.requires_grad or new.values.requires_grad
        buffer, cache = self.grow(tokens, lengths, tracked=tracked, together=True)
        for held, added in ((buffer.keys, new.keys), (buffer.values, new.values)):
            held[at] = added.transpose(1, 2).to(held.dtype)  # (B, T, G, E)
        return KeyValues(*(held[:, : cache.slots].transpose(1, 2) for held in (buffer.keys, buffer.values))), cache

    def grow(
        self, tokens: int, lengths: Tensor | None = None, *, tracked: bool = False, together: bool = False
    ) -> tuple[KeyValueBuffer, KeyValueCache]:
        """A buffer in which the slots of the next tokens may be written, and the cache that holds them when they are.

        lengths (B,): how many of the tokens each row keeps; tracked: whether what is written has a gradient; together:
        whether the tokens of a row have to lie in one.
        """
        slots = self.slots + tokens
        tracked = tracked or self.buffer.keys.requires_grad
        cache = self._writable(slots, tracked, together or lengths is not None)
        kept = None if self.lengths is None else self.lengths + tokens
        if lengths is not None:
            kept = lengths + (self.slots if self.lengths is None else self.lengths)
        buffer = cache.buffer
        buffer.writes += 1
        return buffer, KeyValueCache(buffer, kept, slots, buffer.writes, cache.origins)

    def steady(self) -> KeyValueCache:
        """See `state.Steady`: the same with room for another token, in which `lengths` alone say what is held."""
        buffer, lengths = self.buffer, self.lengths  # whoever else has written there: what takes a step is a copy
        if self.origins is not None or self.slots == buffer.keys.shape[1]:
            buffer = self._writable(self.slots + 1, tracked=False, together=True).buffer
        rows, capacity = buffer.keys.shape[:2]
        if lengths is None:
            lengths = torch.full((rows,), self.slots, device=buffer.keys.device)
        return KeyValueCache(KeyValueBuffer(buffer.keys, buffer.values), lengths, capacity - 1)

    def rewound(self, count: int) -> KeyValueCache:
        """Without the last `count` tokens of every row. What comes next is written in their place: every cache that
        holds one of them is then used up, while those from before them stay good.

        ValueError for more tokens than there are.
        """
        if not 0 <= count <= self.slots:
            raise ValueError(f"{count} tokens back in a cache of {self.slots}")
        lengths, writes = None if self.lengths is None else self.lengths - count, self.writes
        if writes == self.buffer.writes:  # the newest, so that its buffer may be written on
            writes = self.buffer.writes = writes + 1
        origins = None if self.origins is None else self.origins[:, : self.slots - count]
        return KeyValueCache(self.buffer, lengths, self.slots - count, writes, origins)

    def _writable(self, slots: int, tracked: bool, together: bool) -> KeyValueCache:
        """Itself, or with a copy of the buffer where that has too few slots or rows, a newer cache has written to it, a
        gradient needs it, or rows have to lie together and do not.
        """
        buffer, (rows, capacity) = self.buffer, self.buffer.keys.shape[:2]
        scattered = self.origins is not None and (together or len(self.origins) > rows)
        if slots <= capacity and self.writes == buffer.writes and not (tracked or scattered):
            return self
        capacity = capacity if slots <= capacity else max(slots, 2 * capacity)
        keys, values = (self._copied(held, capacity) for held in (buffer.keys, buffer.values))
        return replace(self, buffer=KeyValueBuffer(keys, values, buffer.writes), writes=buffer.writes, origins=None)

    def _copied(self, held: Tensor, capacity: int) -> Tensor:
        """Keys or values (B, capacity, G, E) with the tokens of row b in row b."""
        if self.origins is not None:
            origins, length = self._all_origins(), held.shape[1]
            places = (origins * length + torch.arange(self.slots, device=origins.device)).flatten()
            held = held.flatten(0, 1).index_select(0, places).view(*origins.shape, *held.shape[2:])
        return F.pad(held, (0, 0, 0, 0, 0, capacity - held.shape[1]))  # copies even where it adds nothing


@cache  # few, as lengths are powers of two, and never let go: recorded steps read them where they lie
def _turns(length: int, size: int, device: torch.device, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """`rotary` for the first `length` positions, made once, for all heads: twice (length, 1, size)."""
    with torch.inference_mode(False):
        cos, sin = rotary(torch.arange(length, device=device).unsqueeze(-1), size)
        return cos.to(dtype), sin.to(dtype)


def _norm(x: Tensor, scale: Tensor | None) -> Tensor:
    """RMS norm over the last axis with a scale (E,) in the type of x; x itself where there is no scale."""
    return x if scale is None else rms_norm(x, scale)


class _Heads(nn.Module):
    """Sizes checked, heads split and joined, and what is done to queries and keys before they meet."""

    def __init__(
        self, size: int, heads: int, key_value_heads: int | None, qk_norm: bool, bias: bool, dropout: float
    ) -> None:
        super().__init__()
        self.heads, self.key_value_heads = heads, heads if key_value_heads is None else key_value_heads
        if self.key_value_heads < 1 or size % heads or heads % self.key_value_heads:
            raise ValueError(
                f"size {size} must be a multiple of heads {heads}, and that of key_value_heads {self.key_value_heads}"
            )
        self.head_size, self.dropout = size // heads, dropout
        self.query_scale = nn.Parameter(torch.ones(self.head_size)) if qk_norm else None
        self.key_scale = nn.Parameter(torch.ones(self.head_size)) if qk_norm else None
        self.output = StepLinear(size, size, bias=bias)

    def split(self, x: Tensor) -> Tensor:
        """(B, T, n E) -> (B, n, T, E)."""
        return x.view(*x.shape[:-1], -1, self.head_size).transpose(1, 2)

    def join(self, x: Tensor) -> Tensor:
        """(B, H, T, E) -> (B, T, D), through the output projection."""
        joined: Tensor = self.output(x.transpose(1, 2).flatten(-2))
        return joined

    def _as_a_step(self, x: Tensor, keys: Tensor, reads: int) -> bool:
        """Whether `nn/compiled.py` takes x (B, T, D) and keys, of which each token reads so many, and is quicker."""
        rows, tokens, size = x.shape
        return (
            (tokens == 1 or tokens * reads <= STEP_SCORES)
            and (rows >= torch.get_num_threads() or tokens * reads * size <= STEP_READS)
            and bool(x.numel())
            and compilable(x, keys, self.query_scale, self.key_scale)
            and not (torch.is_grad_enabled() and gradient_wanted(*self.parameters()))
            and not self.active_dropout
            and not torch.is_autocast_enabled("cpu")
        )

    @property
    def active_dropout(self) -> float:
        return self.dropout if self.training else 0.0


class SelfAttention(_Heads):
    """Multi-head attention of a sequence to itself.

    key_value_heads: fewer than heads for grouped queries (Ainslie et al. 2023), 1 for multi-query; positions: rotary,
    ALiBi, or none (add them to x); qk_norm: RMS norm over each head's queries and keys; dropout: on the weights.
    """

    slopes: Tensor

    def __init__(
        self,
        size: int,
        heads: int,
        *,
        key_value_heads: int | None = None,
        positions: Positions = "none",
        qk_norm: bool = False,
        bias: bool = False,
        dropout: float = 0.0,
    ) -> None:
        super().__init__(size, heads, key_value_heads, qk_norm, bias, dropout)
        if positions == "rotary" and self.head_size % 2:
            raise ValueError(f"rotary positions need an even head size, not {self.head_size}")
        self.positions = positions
        self.input = StepLinear(size, (heads + 2 * self.key_value_heads) * self.head_size, bias=bias)
        self.register_buffer("slopes", torch.tensor(alibi_slopes(heads)), persistent=False)

    def forward(self, x: Tensor, lengths: Tensor | None = None, *, causal: bool) -> Tensor:
        """(B, T, D) -> (B, T, D). lengths (B,): what is beyond is not looked at.

        A causal model needs no lengths: padding on the right comes after all that counts, and the kernel without a
        mask is the fastest.
        """
        tokens = x.shape[1]
        query, past = self._project(x, slice(0, tokens), tokens)
        mask = None if lengths is None else padding_mask(lengths, tokens)
        if self.positions == "alibi":
            places = torch.arange(tokens, device=x.device)
            mask = self._with_alibi(mask, places, places, query.dtype)
        return self.join(attention(query, *past, causal=causal, mask=mask, dropout=self.active_dropout))

    def start(self, batch_size: int, *, capacity: int = 64, dtype: torch.dtype | None = None) -> KeyValueCache:
        """An empty cache with room for `capacity` tokens; it doubles when full."""
        weight = self.output.weight
        shape = batch_size, capacity, self.key_value_heads, self.head_size
        keys, values = (torch.zeros(shape, dtype=dtype or weight.dtype, device=weight.device) for _ in range(2))
        return KeyValueCache(KeyValueBuffer(keys, values))

    def extend(self, x: Tensor, cache: KeyValueCache, lengths: Tensor | None = None) -> tuple[Tensor, KeyValueCache]:
        """Causal attention of the next tokens (B, T, D) to themselves and the cache -> (B, T, D) and the new cache.

        lengths (B,): how many of the T are real in each row; the next call goes on from there. One token or many: the
        result is that of `forward` over the whole.
        """
        tokens, reach = x.shape[1], cache.slots + x.shape[1]
        together = cache.lengths is None
        if self.positions != "alibi" and self._as_a_step(x, cache.buffer.keys, reach):
            return self._step(x, cache, lengths)
        query, new = self._project(x, slice(cache.slots, reach) if together else cache.positions(tokens), reach)
        mask = self._past_mask(cache, tokens, query.dtype)
        past, cache = cache.append(new, lengths)
        causal = together and tokens > 1  # one token, the last, sees all
        return self.join(attention(query, *past, causal=causal, mask=mask, dropout=self.active_dropout)), cache

    def _step(self, x: Tensor, cache: KeyValueCache, lengths: Tensor | None) -> tuple[Tensor, KeyValueCache]:
        """`extend` by few tokens (B, T, D), compiled."""
        from lmkit.nn.compiled import attend_next

        tokens = x.shape[1]
        projected = self.input(x).unflatten(-1, (-1, self.head_size))  # (B, T, H + 2 G, E)
        scales = None if self.query_scale is None or self.key_scale is None else (self.query_scale, self.key_scale)
        turns = self._turns(cache.slots + tokens, x) if self.positions == "rotary" else None
        slots, held = cache.slots, cache.lengths
        buffer, cache = cache.grow(tokens, lengths)
        past = buffer.keys, buffer.values, slots, held, cache.origins
        joined = attend_next(projected, scales, turns, *past, eps=EPS)
        return self.output(joined), cache

    def _past_mask(self, cache: KeyValueCache, tokens: int, dtype: torch.dtype) -> Tensor | None:
        """What the next tokens see of the cache and themselves, (B, 1 or H, T, S), where `causal` does not say it."""
        if cache.lengths is None and self.positions != "alibi":
            return None
        places = cache.positions(tokens)  # (T,) or (B, T)
        slots = torch.arange(cache.slots + tokens, device=places.device)
        mask = None if cache.lengths is None else (slots <= places.unsqueeze(-1)).unsqueeze(1)
        return self._with_alibi(mask, places, slots, dtype)

    def _project(self, x: Tensor, places: slice | Tensor, reach: int) -> tuple[Tensor, KeyValues]:
        """(B, T, D), places T or (B, T) -> queries (B, H, T, E), keys and values (B, G, T, E), normed and turned.

        reach: no place is beyond it.
        """
        counts = self.heads, self.key_value_heads
        projected = self.input(x).unflatten(-1, (-1, self.head_size))  # (B, T, H + 2 G, E)
        both, value = projected.split((sum(counts), self.key_value_heads), 2)
        if self.query_scale is not None and self.key_scale is not None:
            scales = zip((self.query_scale, self.key_scale), counts, strict=True)
            both = rms_norm(both, torch.cat([scale.expand(count, -1) for scale, count in scales]))
        if self.positions == "rotary":
            cos, sin = self._turns(reach, both)
            both = rotate(both, cos[places], sin[places])  # ([B,] T, 1, E)
        query, key = both.split(counts, 2)
        return query.transpose(1, 2), KeyValues(key.transpose(1, 2), value.transpose(1, 2))

    def _turns(self, reach: int, like: Tensor) -> tuple[Tensor, Tensor]:
        """Tables for at least `reach` positions: few, whatever the lengths."""
        return _turns(1 << (reach - 1).bit_length(), self.head_size, like.device, like.dtype)

    def _with_alibi(self, mask: Tensor | None, queries: Tensor, keys: Tensor, dtype: torch.dtype) -> Tensor | None:
        if self.positions != "alibi":
            return mask
        bias = alibi_bias(self.slopes, queries, keys).to(dtype)
        return bias if mask is None else _combine(mask, bias)


class CrossAttention(_Heads):
    """Multi-head attention of a sequence (B, T, D) to a memory (B, S, memory_size), projected once, looked at often."""

    def __init__(
        self,
        size: int,
        heads: int,
        *,
        memory_size: int | None = None,
        key_value_heads: int | None = None,
        qk_norm: bool = False,
        bias: bool = False,
        dropout: float = 0.0,
    ) -> None:
        super().__init__(size, heads, key_value_heads, qk_norm, bias, dropout)
        self.input = StepLinear(size, size, bias=bias)
        self.memory_input = StepLinear(memory_size or size, 2 * self.key_value_heads * self.head_size, bias=bias)

    def project(self, memory: Tensor) -> KeyValues:
        """(B, S, memory_size) -> keys and values (B, G, S, E)."""
        key, value = self.split(self.memory_input(memory)).chunk(2, dim=1)
        return KeyValues(_norm(key, self.key_scale), value)

    def forward(self, x: Tensor, memory: KeyValues, lengths: Tensor | None = None) -> Tensor:
        """(B k, T, D) -> (B k, T, D); row b k + j looks at the memory of b, which is not repeated for its k rows.

        lengths (B,) of the memory: what is beyond is not looked at.
        """
        if self._as_a_step(x, memory.keys, memory.keys.shape[2]):
            from lmkit.nn.compiled import attend_memory

            queries = self.input(x).view(len(memory.keys), -1, self.heads, self.head_size)
            looked: Tensor = self.output(attend_memory(queries, self.query_scale, *memory, lengths, eps=EPS))
            return looked.view(x.shape)
        query, mask = self._query(x, memory, lengths)
        return self.join(attention(query, *memory, mask=mask, dropout=self.active_dropout)).view(x.shape)

    def weights(self, x: Tensor, memory: KeyValues, lengths: Tensor | None = None) -> Tensor:
        """Where `forward` looks, the mean over the heads: (B k, T, S)."""
        query, mask = self._query(x, memory, lengths)
        keys = memory.keys.repeat_interleave(self.heads // self.key_value_heads, 1)  # (B, H, S, E)
        scores = query @ keys.mT * self.head_size**-0.5  # (B, H, k T, S)
        scores = scores if mask is None else scores.masked_fill(~mask, -math.inf)
        looked: Tensor = scores.softmax(-1).nan_to_num(0.0).mean(1)
        return looked.view(*x.shape[:2], -1)

    def _query(self, x: Tensor, memory: KeyValues, lengths: Tensor | None) -> tuple[Tensor, Tensor | None]:
        """Queries (B, H, k T, E), those of the k rows of a memory one after another, and the mask of its padding."""
        rows = x.reshape(len(memory.keys), -1, x.shape[-1])
        mask = None if lengths is None else padding_mask(lengths, memory.keys.shape[-2])
        return _norm(self.split(self.input(rows)), self.query_scale), mask
