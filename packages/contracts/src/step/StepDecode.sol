// SPDX-License-Identifier: MIT
// A transaction from its bytes to its price; twin of packages/ovm/src/step/{decodeStep,lists,scan}.ts. Spec: docs/step-format.md §6.2 … §6.4.
pragma solidity ^0.8.28;

import {IStepModule} from "./IStepModule.sol";
import {RlpEncode} from "./RlpEncode.sol";
import {Rlp, RlpWindow} from "./RlpWindow.sol";
import {StepItem} from "./StepItem.sol";
import {Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepReader} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {Account, StepTrees} from "./StepTrees.sol";

/// @notice TX_DECODE, TX_RECOVER, TX_ACCESS, TX_AUTHORIZE and TX_SCAN. Bytes that are no transaction are a skipped item, never a revert.
contract StepDecode is IStepModule {
    using StepReader for Step;
    using RlpWindow for Rlp;

    /// @dev Bytes that hold every field up to the header of the data; v, r and s; a list's header.
    uint256 private constant HEAD_WINDOW = 256;
    uint256 private constant TAIL_WINDOW = 99;
    uint256 private constant HEADER_BYTES = 5;
    /// @dev An access list entry up to its first key; a key; an authorisation.
    uint256 private constant ENTRY_WINDOW = 31;
    uint256 private constant KEY_WINDOW = 33;
    uint256 private constant AUTHORIZATION_WINDOW = 136;
    /// @dev Call data of one step, bytes.
    uint256 private constant SCAN_BYTES = 4096;

    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    // prices: EIP-2, 2028, 2930, 3860, 7623, 7702
    uint256 private constant BASE_GAS = 21_000;
    uint256 private constant CREATION_GAS = 32_000;
    uint256 private constant INIT_CODE_WORD_GAS = 2;
    uint256 private constant ACCESS_ADDRESS_GAS = 2400;
    uint256 private constant ACCESS_SLOT_GAS = 1900;
    uint256 private constant AUTHORIZATION_GAS = 25_000;
    uint256 private constant EXISTING_AUTHORITY_REFUND = 12_500;

    // words of the registers of TX_ACCESS; `keysEnd` is 0 between entries
    uint256 private constant ACCESS_PASS = 0;
    uint256 private constant ACCESS_POSITION = 1;
    uint256 private constant ACCESS_KEYS_END = 2;
    uint256 private constant ACCESS_ADDRESS = 3;

    struct Authorization {
        uint256 chainId;
        uint256 owner;
        uint256 nonce;
        uint256 yParity;
        uint256 r;
        uint256 s;
    }

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external view returns (bytes32) {
        Step memory s = StepReader.begin(pre, proof);
        uint256 phase = s.phaseOf();
        if (phase == StepPhases.TX_DECODE) return _decodeStep(s);
        if (phase == StepPhases.TX_RECOVER) return _recoverStep(s);
        if (phase == StepPhases.TX_ACCESS) return _accessStep(s);
        if (phase == StepPhases.TX_AUTHORIZE) return _authorizeStep(s);
        if (phase == StepPhases.TX_SCAN) return _scanStep(s);
        revert StepNotHere();
    }

    // TX_DECODE, TX_RECOVER

    function _decodeStep(Step memory s) private pure returns (bytes32) {
        uint256[] memory digest = s.micro(2);
        uint256[] memory t = StepParts.transaction(s);
        t[StepParts.TX_HASH] = digest[0];
        uint256 domainId = StepParts.batch(s)[StepParts.BATCH_DOMAIN];
        Slice memory raw = StepParts.openSlice(s, t[StepParts.TX_RAW]);
        if (!_decode(s, t, raw, domainId)) return StepItem.skip(s, digest[0]);
        StepParts.setTransaction(s, t);
        return s.finish();
    }

    /// @dev Fills the fields of `t` and goes on to the hash that was signed; false if the bytes are no transaction.
    function _decode(Step memory s, uint256[] memory t, Slice memory raw, uint256 domainId)
        private
        pure
        returns (bool)
    {
        if (raw.length == 0 || raw.length > StepItem.MAX_TRANSACTION_BYTES) return false;
        Rlp memory w = RlpWindow.open(s, raw, 0, HEAD_WINDOW, raw.length);
        uint256 kind = uint8(w.data[0]);
        if (kind >= 0xc0) kind = 0;
        else if (kind != 1 && kind != 2 && !(kind == 4 && StepRules.hasDelegation(s.forkOf()))) return false;
        else w.position = 1;
        if (w.list() != raw.length) return false;
        uint256 firstField = w.position;
        t[StepParts.TX_KIND] |= kind;
        if (!_readHead(w, t, kind, domainId)) return false;
        uint256 tail = w.string_();
        if (w.bad) return false;
        t[StepParts.TX_DATA] = StepParts.hashSlice(StepParts.subSlice(raw, w.position, tail - w.position));
        tail = _skipLists(s, t, raw, tail, kind);
        if (tail == 0 || raw.length - tail > TAIL_WINDOW) return false;
        return _readSignature(s, t, raw, StepParts.subSlice(raw, firstField, tail - firstField), domainId);
    }

    /// @dev The fields before the data.
    function _readHead(Rlp memory w, uint256[] memory t, uint256 kind, uint256 domainId) private pure returns (bool) {
        if (kind != 0 && w.integer(32) != domainId) return false;
        t[StepParts.TX_NONCE] = w.integer(8);
        uint256 price = w.integer(32);
        t[StepParts.TX_MAX_PRIORITY] = price;
        t[StepParts.TX_MAX_FEE] = kind >= 2 ? w.integer(32) : price;
        t[StepParts.TX_GAS_LIMIT] = w.integer(8);
        (uint256 to, bool isCreation) = w.recipient();
        if (isCreation) {
            if (kind == 4) return false;
            t[StepParts.TX_KIND] |= 1 << 16;
        }
        t[StepParts.TX_TO] = to;
        t[StepParts.TX_VALUE] = w.integer(32);
        return !w.bad;
    }

    /// @dev Opens the headers of the lists that the type has; where the signature begins, 0 if they are no lists.
    function _skipLists(Step memory s, uint256[] memory t, Slice memory raw, uint256 tail, uint256 kind)
        private
        pure
        returns (uint256)
    {
        if (kind == 0) return tail;
        (t[StepParts.TX_ACCESS_LIST], tail) = _openList(s, raw, tail);
        if (kind != 4 || tail == 0) return tail;
        (t[StepParts.TX_AUTHORIZATIONS], tail) = _openList(s, raw, tail);
        return t[StepParts.TX_AUTHORIZATIONS] == 0 ? 0 : tail;
    }

    /// @dev The content of a list as a slice hash, and where it ends: 0 if there is no list.
    function _openList(Step memory s, Slice memory raw, uint256 from)
        private
        pure
        returns (uint256 content, uint256 end)
    {
        Rlp memory w = RlpWindow.open(s, raw, from, HEADER_BYTES, raw.length);
        end = w.list();
        if (!w.bad) content = StepParts.hashSlice(StepParts.subSlice(raw, w.position, end - w.position));
    }

    /// @dev v, r and s; then the bytes that were signed go to HASH: [type] ‖ list header ‖ fields ‖ [chain id, 0, 0 by EIP-155].
    function _readSignature(Step memory s, uint256[] memory t, Slice memory raw, Slice memory fields, uint256 domainId)
        private
        pure
        returns (bool)
    {
        uint256 kind = t[StepParts.TX_KIND] & 0xff;
        uint256 tail = fields.offset + fields.length - raw.offset;
        Rlp memory w = RlpWindow.open(s, raw, tail, TAIL_WINDOW, raw.length);
        uint256 v = w.integer(kind == 0 ? 32 : 1);
        uint256 r = w.integer(32);
        uint256 sValue = w.integer(32);
        if (w.bad || w.position != raw.length) return false;
        if (r == 0 || r >= ORDER || sValue == 0 || sValue > HALF_ORDER) return false;
        (uint256 yParity, bool isBound) = _parity(kind, v, domainId);
        if (yParity > 1) return false;
        t[StepParts.TX_KIND] |= yParity << 24;
        _goSigned(s, fields, kind, isBound ? domainId : 0, StepReader.hashPair(r, sValue));
        return true;
    }

    /// @dev Parity of R's y, 2 if there is none, and whether a legacy signature binds the chain id (EIP-155).
    function _parity(uint256 kind, uint256 v, uint256 domainId) private pure returns (uint256 yParity, bool isBound) {
        if (kind != 0) return (v, false);
        if (v == 27 || v == 28) return (v - 27, false);
        if (v < 35 || (v - 35) >> 1 != domainId) return (2, false);
        return ((v - 35) & 1, true);
    }

    /// @dev On to the hash that was signed. `boundTo` is the chain id of an EIP-155 signature, else 0.
    function _goSigned(Step memory s, Slice memory fields, uint256 kind, uint256 boundTo, uint256 rest) private pure {
        bytes memory suffix;
        if (boundTo != 0) suffix = abi.encodePacked(RlpEncode.integer(boundTo), hex"8080");
        bytes memory prefix = RlpEncode.listHeader(fields.length + suffix.length);
        if (kind != 0) prefix = abi.encodePacked(uint8(kind), prefix);
        s.go(StepPhases.HASH, StepItem.hashMicro(fields, prefix, suffix, StepPhases.TX_RECOVER, rest));
    }

    function _recoverStep(Step memory s) private view returns (bytes32) {
        uint256[] memory digest = s.micro(2);
        uint256[] memory signature = s.open(2, digest[1]);
        uint256[] memory t = StepParts.transaction(s);
        uint256 signer = StepItem.recover(digest[0], (t[StepParts.TX_KIND] >> 24) & 0xff, signature[0], signature[1]);
        if (signer == 0) return StepItem.skip(s, t[StepParts.TX_HASH]);
        t[StepParts.TX_SENDER] = signer;
        StepParts.setTransaction(s, t);
        StepItem.firstList(s, t, 0);
        return s.finish();
    }

    // TX_ACCESS

    function _accessStep(Step memory s) private pure returns (bytes32) {
        uint256[] memory m = s.micro(4);
        uint256[] memory t = StepParts.transaction(s);
        Slice memory list = StepParts.openSlice(s, t[StepParts.TX_ACCESS_LIST]);
        (bool isKey, uint256 key, bool bad) = _readAccess(s, list, m);
        if (bad) return StepItem.skip(s, t[StepParts.TX_HASH]);
        uint256 pass = m[ACCESS_PASS];
        if (pass == 1) {
            uint256[] memory j = StepParts.journal(s);
            if (isKey) _warmSlot(s, j, m[ACCESS_ADDRESS], key);
            else _warm(s, j, m[ACCESS_ADDRESS]);
            StepParts.setJournal(s, j);
        } else {
            t[StepParts.TX_INTRINSIC] += isKey ? ACCESS_SLOT_GAS : ACCESS_ADDRESS_GAS;
            StepParts.setTransaction(s, t);
        }
        if (m[ACCESS_POSITION] == list.length) StepItem.authorizeFrom(s, t, pass);
        else s.go(StepPhases.TX_ACCESS, StepReader.hashWords(m));
        return s.finish();
    }

    /// @dev Reads a new entry, or a key of the one that the walk is in, and moves the walk past it.
    function _readAccess(Step memory s, Slice memory list, uint256[] memory m)
        private
        pure
        returns (bool isKey, uint256 key, bool bad)
    {
        uint256 keysEnd = m[ACCESS_KEYS_END];
        isKey = keysEnd != 0;
        Rlp memory w = RlpWindow.open(
            s, list, m[ACCESS_POSITION], isKey ? KEY_WINDOW : ENTRY_WINDOW, isKey ? keysEnd : list.length
        );
        if (isKey) {
            key = w.fixed_(32);
        } else {
            keysEnd = w.list();
            m[ACCESS_ADDRESS] = w.fixed_(20);
            if (w.list() != keysEnd) w.bad = true;
        }
        m[ACCESS_POSITION] = w.position;
        m[ACCESS_KEYS_END] = w.position == keysEnd ? 0 : keysEnd;
        bad = w.bad;
    }

    /// @dev Precompiles are warm by rule and never noted.
    function _warm(Step memory s, uint256[] memory j, uint256 owner) private pure {
        if (StepRules.isPrecompile(s.forkOf(), owner)) return;
        (j[StepParts.SCRATCH],) = StepTrees.mark(s, j[StepParts.SCRATCH], StepTrees.noteKey("w", owner));
    }

    function _warmSlot(Step memory s, uint256[] memory j, uint256 owner, uint256 slot) private pure {
        bytes32 at = StepTrees.noteKey("s", owner, slot);
        (uint256 note, uint256 proofAt, uint256 proofLength) = StepTrees.keyed(s, j[StepParts.SCRATCH], at);
        if (note != 0) return;
        note = StepReader.hashPair(0, 0);
        j[StepParts.SCRATCH] = StepTrees.put(j[StepParts.SCRATCH], at, note, proofAt, proofLength);
    }

    // TX_AUTHORIZE

    function _authorizeStep(Step memory s) private view returns (bytes32) {
        uint256[] memory m = s.micro(2);
        uint256[] memory t = StepParts.transaction(s);
        Slice memory list = StepParts.openSlice(s, t[StepParts.TX_AUTHORIZATIONS]);
        (Authorization memory given, uint256 end) = _readAuthorization(s, list, m[1]);
        if (end == 0) return StepItem.skip(s, t[StepParts.TX_HASH]);
        if (m[0] == 1) {
            _authorize(s, given);
        } else {
            t[StepParts.TX_INTRINSIC] += AUTHORIZATION_GAS;
            StepParts.setTransaction(s, t);
        }
        if (end == list.length) StepItem.afterLists(s, m[0]);
        else s.go(StepPhases.TX_AUTHORIZE, StepReader.hashPair(m[0], end));
        return s.finish();
    }

    /// @dev `end` 0 if the bytes are no authorisation.
    function _readAuthorization(Step memory s, Slice memory list, uint256 position)
        private
        pure
        returns (Authorization memory a, uint256 end)
    {
        Rlp memory w = RlpWindow.open(s, list, position, AUTHORIZATION_WINDOW, list.length);
        end = w.list();
        a.chainId = w.integer(32);
        a.owner = w.fixed_(20);
        a.nonce = w.integer(8);
        a.yParity = w.integer(1);
        a.r = w.integer(32);
        a.s = w.integer(32);
        if (w.bad || w.position != end) end = 0;
    }

    /// @dev EIP-7702: an authorisation that does not hold is passed over.
    function _authorize(Step memory s, Authorization memory given) private view {
        uint256 domainId = StepParts.batch(s)[StepParts.BATCH_DOMAIN];
        uint256[] memory j = StepParts.journal(s);
        if ((given.chainId != 0 && given.chainId != domainId) || given.nonce >= StepItem.MAX_NONCE) return;
        if (given.yParity > 1 || given.s > HALF_ORDER) return;
        uint256 authority = StepItem.recover(_digestOf(given), given.yParity, given.r, given.s);
        if (authority == 0) return;
        _warm(s, j, authority);
        Account memory a = StepTrees.account(s, j[StepParts.WORLD], authority);
        bool isFree =
            a.codeHash == StepTrees.EMPTY_CODE_HASH || StepParts.codeOf(s, a.codeMetaHash)[StepParts.DELEGATION] != 0;
        if (isFree && a.nonce == given.nonce) {
            if (a.exists) j[StepParts.COUNTERS] = _addRefund(j[StepParts.COUNTERS]);
            _delegate(a, given.owner);
            a.nonce = given.nonce + 1;
            j[StepParts.WORLD] = StepTrees.write(j[StepParts.WORLD], authority, a);
        }
        StepParts.setJournal(s, j);
    }

    function _addRefund(uint256 counters) private pure returns (uint256) {
        uint256 refund = (counters + EXISTING_AUTHORITY_REFUND) & type(uint64).max;
        return ((counters >> 64) << 64) | refund;
    }

    /// @dev keccak(0x05 ‖ rlp([chainId, address, nonce])).
    function _digestOf(Authorization memory a) private pure returns (uint256) {
        bytes memory fields =
            abi.encodePacked(RlpEncode.integer(a.chainId), RlpEncode.account(a.owner), RlpEncode.integer(a.nonce));
        return uint256(keccak256(abi.encodePacked(uint8(5), RlpEncode.listHeader(fields.length), fields)));
    }

    /// @dev The account's code becomes the designator 0xef0100 ‖ target, or none for target 0.
    function _delegate(Account memory a, uint256 target) private pure {
        if (target == 0) {
            a.codeHash = StepTrees.EMPTY_CODE_HASH;
            a.codeMetaHash = StepTrees.EMPTY_META_HASH;
            return;
        }
        bytes memory code = abi.encodePacked(hex"ef0100", bytes20(uint160(target)));
        uint256[] memory meta = new uint256[](4);
        meta[StepParts.CODE_LENGTH] = code.length;
        meta[StepParts.CODE_ROOT] = uint256(bytes32(code));
        meta[StepParts.JUMP_ROOT] = _jumpMap(code);
        meta[StepParts.DELEGATION] = target;
        a.codeHash = uint256(keccak256(code));
        a.codeMetaHash = StepReader.hashWords(meta);
    }

    /// @dev One bit a byte of at most 32 bytes of code, left-aligned; 1 = a JUMPDEST that is an instruction.
    function _jumpMap(bytes memory code) private pure returns (uint256 map) {
        for (uint256 i = 0; i < code.length; ++i) {
            uint256 opcode = uint8(code[i]);
            if (opcode == 0x5b) map |= uint256(1) << (255 - i);
            else if (opcode >= 0x60 && opcode <= 0x7f) i += opcode - 0x5f;
        }
    }

    // TX_SCAN

    function _scanStep(Step memory s) private pure returns (bytes32) {
        uint256[] memory m = s.micro(2);
        uint256[] memory t = StepParts.transaction(s);
        Slice memory data = StepParts.openSlice(s, t[StepParts.TX_DATA]);
        uint256 position = m[0];
        uint256 length = data.length - position;
        if (length > SCAN_BYTES) length = SCAN_BYTES;
        uint256 zeros = m[1] + _countZeros(StepParts.read(s, data, position, length));
        position += length;
        if (position < data.length) {
            s.go(StepPhases.TX_SCAN, StepReader.hashPair(position, zeros));
            return s.finish();
        }
        _price(s, t, data.length, zeros);
        StepParts.setTransaction(s, t);
        s.go(StepPhases.TX_VALIDATE, 0);
        return s.finish();
    }

    /// @dev Zero bytes, 32 at a time: bit 7 of each byte of `set` says that the byte is not 0, and the product sums them in its top byte.
    function _countZeros(bytes memory data) private pure returns (uint256 zeros) {
        assembly ("memory-safe") {
            let ones := 0x0101010101010101010101010101010101010101010101010101010101010101
            let low := mul(ones, 0x7f)
            let others := 0
            let left := mload(data)
            for { let at := add(data, 0x20) } left { at := add(at, 0x20) } {
                let word := mload(at)
                // what lies past the last byte is not zeroed
                if lt(left, 0x20) {
                    word := and(word, not(shr(shl(3, left), not(0))))
                    left := 0x20
                }
                left := sub(left, 0x20)
                let set := shr(7, and(or(add(and(word, low), low), word), not(low)))
                others := add(others, shr(248, mul(set, ones)))
            }
            zeros := sub(mload(data), others)
        }
    }

    /// @dev Adds what the call data costs. The floor of EIP-7623 does not hold for deposits.
    function _price(Step memory s, uint256[] memory t, uint256 length, uint256 zeros) private pure {
        uint256 tokens = zeros + 4 * (length - zeros);
        uint256 gas = BASE_GAS + 4 * tokens;
        if (StepItem.isCreation(t)) gas += CREATION_GAS + INIT_CODE_WORD_GAS * ((length + 31) / 32);
        t[StepParts.TX_INTRINSIC] += gas;
        bool hasFloor = s.forkOf() >= StepRules.PRAGUE && StepItem.sourceOf(t) != StepItem.DEPOSIT;
        t[StepParts.TX_FLOOR] = hasFloor ? BASE_GAS + 10 * tokens : 0;
    }
}
