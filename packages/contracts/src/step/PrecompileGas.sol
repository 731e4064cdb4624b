// SPDX-License-Identifier: MIT
// Prices of the precompiled contracts and the caps of provable mode; twin of packages/ovm/src/precompiles. Spec: docs/step-format.md §5.9.
pragma solidity ^0.8.28;

/// @notice Input is of any length; bytes that it does not have are zeros.
library PrecompileGas {
    /// @dev Most gas of a re-execution on L1, its calldata included (reexecutionCap.ts).
    uint256 internal constant CAP = 12_000_000;
    uint256 internal constant CALLDATA_BYTE = 40;
    /// @dev EIP-7823, and L1 has it: longer operands fail on every domain.
    uint256 internal constant MODEXP_MAX_LENGTH = 1024;
    uint256 internal constant ECRECOVER = 1;
    uint256 internal constant IDENTITY = 4;
    uint256 internal constant MODEXP = 5;
    uint256 internal constant P256_VERIFY = 0x100;

    /// @dev EIP-2537: per mille of the multiplication price for sums of 1 to 128 multiples of points of G1, two bytes each.
    bytes private constant DISCOUNT_G1 =
        hex"03e803b50350031d02fc02ee02e202d802cf02c802c102ba02b402af02aa02a502a1029d029902950292028e028b0288028502820280027d027b0278027602730271026f026d026b026902670265026302610260025e025c025b0259025702560254025302510250024f024d024c024a02490248024602450244024302410240023f023e023d023c023a0239023802370236023502340233023202310230022f022e022d022c022b022a02290228022702260225022402230223022202210220021f021e021d021c021c021b021a0219021802180217021602150214021402130212021102100210020f020e020d020d020c020b020a020a0209020802080207";
    /// @dev The same for G2.
    bytes private constant DISCOUNT_G2 =
        hex"03e803e8039b037403570340032c031c030e030202f702ed02e402dc02d402cd02c702c002bb02b502b002ab02a702a2029e029a02970293028f028c0289028602830280027d027a0278027502730270026e026c026a0267026502630261025f025e025c025a025802560255025302510250024e024d024b024a0248024702460244024302420240023f023e023d023b023a023902380237023602350233023202310230022f022e022d022c022b022a022902280228022702260225022402230222022102210220021f021e021d021d021c021b021a021902190218021702170216021502140214021302120212021102100210020f020e020e020d020c020c";

    /// @notice How many of `length` input bytes the contract looks at, if its format says so; the rest need not be opened.
    function readBytes(uint256 id, uint256 length) internal pure returns (uint256) {
        uint256 most = id == 1 || id == 6 ? 128 : id == 7 ? 96 : length;
        return length < most ? length : most;
    }

    /// @notice False for contracts that take any input: with the gas they ask for they never fail. MODEXP within its bounds is one of them.
    function mayFail(uint256 id) internal pure returns (bool) {
        return id > MODEXP && id != P256_VERIFY;
    }

    /// @notice Price on the domain, and what the call costs on L1 by the schedule of Osaka, which is never less. Not for the identity.
    /// `isOutOfBounds`: L1 cannot make the call at any price.
    function prices(uint256 id, bytes memory input, bool isOsaka)
        internal
        pure
        returns (uint256 onDomain, uint256 onL1, bool isOutOfBounds)
    {
        if (id == MODEXP) return _modexp(input, isOsaka);
        onDomain = _price(id, input);
        onL1 = onDomain;
    }

    function _price(uint256 id, bytes memory input) private pure returns (uint256) {
        uint256 length = input.length;
        if (id == 1) return 3000;
        if (id == 2) return 60 + 12 * ((length + 31) / 32);
        if (id == 3) return 600 + 120 * ((length + 31) / 32);
        if (id == 6) return 150;
        if (id == 7) return 6000;
        if (id == 8) return 45_000 + 34_000 * (length / 192);
        if (id == 9) return length == 213 ? _word(input, 0) >> 224 : 0; // a round
        if (id == 10) return 50_000;
        if (id == 11) return 375;
        if (id == 12) return _sum(length / 160, 12_000, DISCOUNT_G1);
        if (id == 13) return 600;
        if (id == 14) return _sum(length / 288, 22_500, DISCOUNT_G2);
        if (id == 15) return 37_700 + 32_600 * (length / 384);
        if (id == 16) return 5500;
        if (id == 17) return 23_800;
        return 6900; // 0x100
    }

    /// @dev Of `count` multiples; 0 for none, which fails. Longer sums have the last discount.
    function _sum(uint256 count, uint256 multiplication, bytes memory discounts) private pure returns (uint256) {
        if (count == 0) return 0;
        uint256 entry = count < 128 ? count - 1 : 127;
        return count * multiplication * (_word(discounts, 2 * entry) >> 240) / 1000;
    }

    /// @dev EIP-2565, from Osaka on EIP-7883. Lengths within their bounds keep every product far below 2^64.
    function _modexp(bytes memory input, bool isOsaka) private pure returns (uint256 onDomain, uint256 onL1, bool) {
        uint256 baseLength = _word(input, 0);
        uint256 exponentLength = _word(input, 32);
        uint256 modulusLength = _word(input, 64);
        if (
            baseLength > MODEXP_MAX_LENGTH || exponentLength > MODEXP_MAX_LENGTH || modulusLength > MODEXP_MAX_LENGTH
        ) return (0, 0, true);
        uint256 longest = baseLength > modulusLength ? baseLength : modulusLength;
        uint256 square = (longest + 7) / 8;
        square *= square;
        uint256 head = _word(input, 96 + baseLength);
        if (exponentLength < 32) head >>= 256 - 8 * exponentLength;
        uint256 fromHead = _lastBit(head);
        uint256 tail = exponentLength > 32 ? exponentLength - 32 : 0;
        onL1 = _most(500, (longest <= 32 ? 16 : 2 * square) * _most(1, 16 * tail + fromHead));
        onDomain = isOsaka ? onL1 : _most(200, square * _most(1, 8 * tail + fromHead) / 3);
        return (onDomain, onL1, false);
    }

    function _most(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }

    /// @dev Index of the highest 1; 0 for 0.
    function _lastBit(uint256 word) private pure returns (uint256 bit) {
        for (uint256 width = 128; width > 0; width >>= 1) {
            if (word >> width != 0) {
                word >>= width;
                bit += width;
            }
        }
    }

    /// @dev The 32 bytes from `at` on, zeros past the end.
    function _word(bytes memory data, uint256 at) private pure returns (uint256 word) {
        if (at >= data.length) return 0;
        uint256 present = data.length - at;
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), at))
        }
        if (present < 32) word &= ~(type(uint256).max >> (8 * present));
    }
}
