// SPDX-License-Identifier: MIT
// A transaction before and after its execution; twin of packages/ovm/src/step/{validateStep,enterStep}.ts. Spec: docs/step-format.md §6.5 … §6.7;
// docs/state-format.md §5.
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IStepModule} from "./IStepModule.sol";
import {RlpEncode} from "./RlpEncode.sol";
import {StepFrame} from "./StepFrame.sol";
import {StepItem} from "./StepItem.sol";
import {Frame, Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepReader} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {Account, StepTrees} from "./StepTrees.sol";

/// @notice TX_VALIDATE, TX_ENTER, TX_EXIT and TX_DESTRUCT.
contract StepSettle is IStepModule {
    using StepReader for Step;

    uint256 private constant MAX_INIT_CODE_BYTES = 49_152;
    /// @dev What posting adds to a transaction: its table entry.
    uint256 private constant TABLE_ENTRY_BYTES = 4;
    uint256 private constant PPM = 1e6;
    /// @dev EIP-3529: at most a fifth of the gas comes back.
    uint256 private constant REFUND_QUOTIENT = 5;

    // words of the registers of TX_EXIT and TX_DESTRUCT
    uint256 private constant EXIT_STATUS = 0;
    uint256 private constant EXIT_GAS = 1;
    uint256 private constant EXIT_CREATED = 2;

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external pure returns (bytes32) {
        Step memory s = StepReader.begin(pre, proof);
        uint256 phase = s.phaseOf();
        if (phase == StepPhases.TX_VALIDATE) return _validateStep(s);
        if (phase == StepPhases.TX_ENTER) return _enterStep(s);
        if (phase == StepPhases.TX_EXIT) return _exitStep(s);
        if (phase == StepPhases.TX_DESTRUCT) return _destructStep(s);
        revert StepNotHere();
    }

    // TX_VALIDATE

    function _validateStep(Step memory s) private pure returns (bytes32) {
        uint256[] memory t = StepParts.transaction(s);
        if (StepItem.sourceOf(t) == StepItem.DEPOSIT) return _validateDeposit(s, t);
        uint256[] memory b = StepParts.blockContext(s);
        uint256[] memory acc = StepParts.blockAcc(s);
        uint256[] memory batch = StepParts.batch(s);
        uint256[] memory config = StepParts.config(s, batch);
        uint256 rawLength = StepParts.openSlice(s, t[StepParts.TX_RAW]).length;
        uint256 dataLength = StepParts.openSlice(s, t[StepParts.TX_DATA]).length;
        if (!_isAllowed(t, dataLength, b, acc, config)) return StepItem.skip(s, t[StepParts.TX_HASH], acc);
        uint256[] memory j = StepParts.journal(s);
        (bool isBounded, uint256 most) =
            _priceOf(t, rawLength, b[StepParts.BLOCK_BASE_FEE], batch[StepParts.BATCH_ORIGIN_BASE_FEE], config);
        if (!_buy(s, t, j, isBounded, most)) return StepItem.skip(s, t[StepParts.TX_HASH], acc);
        _begin(s, t, j);
        return s.finish();
    }

    /// @dev Deposits have no signature and no fees, and an outcome whatever they say.
    function _validateDeposit(Step memory s, uint256[] memory t) private pure returns (bytes32) {
        uint256 dataLength = StepParts.openSlice(s, t[StepParts.TX_DATA]).length;
        uint256[] memory j = StepParts.journal(s);
        uint256 sender = t[StepParts.TX_SENDER];
        Account memory a = StepTrees.account(s, j[StepParts.WORLD], sender);
        uint256 nonce = a.nonce;
        a.balance += t[StepParts.TX_EXTRA];
        if (nonce < StepItem.MAX_NONCE) a.nonce = nonce + 1;
        j[StepParts.WORLD] = StepTrees.write(j[StepParts.WORLD], sender, a);
        bool fails = nonce >= StepItem.MAX_NONCE || t[StepParts.TX_INTRINSIC] > t[StepParts.TX_GAS_LIMIT]
            || a.balance < t[StepParts.TX_VALUE] || (StepItem.isCreation(t) && dataLength > MAX_INIT_CODE_BYTES);
        if (fails) {
            StepParts.setJournal(s, j);
            s.go(StepPhases.TX_DESTRUCT, _exitMicro(0, t[StepParts.TX_GAS_LIMIT], 0));
            return s.finish();
        }
        t[StepParts.TX_NONCE] = nonce;
        _begin(s, t, j);
        return s.finish();
    }

    /// @dev What the transaction says of itself and of its place in the block.
    function _isAllowed(
        uint256[] memory t,
        uint256 dataLength,
        uint256[] memory b,
        uint256[] memory acc,
        uint256[] memory config
    ) private pure returns (bool) {
        if (StepItem.isCreation(t) && dataLength > MAX_INIT_CODE_BYTES) return false;
        uint256 maxFee = t[StepParts.TX_MAX_FEE];
        if (t[StepParts.TX_MAX_PRIORITY] > maxFee || maxFee < b[StepParts.BLOCK_BASE_FEE]) return false;
        uint256 gas = t[StepParts.TX_GAS_LIMIT];
        if (gas > config[StepParts.CONFIG_TX_GAS_CAP]) return false;
        if (t[StepParts.TX_INTRINSIC] > gas || t[StepParts.TX_FLOOR] > gas) return false;
        if (StepItem.sourceOf(t) == StepItem.FORCED) return gas <= t[StepParts.TX_EXTRA];
        uint256 used = acc[StepParts.ACC_GAS_USED];
        uint256 limit = b[StepParts.BLOCK_GAS_LIMIT];
        return gas <= (used < limit ? limit - used : 0);
    }

    /// @dev Fills gas price and L1 fee. `most` is what the transaction may cost, wei; not `isBounded` if that is more than a word holds.
    function _priceOf(
        uint256[] memory t,
        uint256 rawLength,
        uint256 baseFee,
        uint256 originBaseFee,
        uint256[] memory config
    ) private pure returns (bool isBounded, uint256 most) {
        uint256 l1Fee;
        (isBounded, l1Fee) = _l1Charge(t, rawLength, originBaseFee, config);
        if (!isBounded) return (false, 0);
        uint256 maxFee = t[StepParts.TX_MAX_FEE];
        t[StepParts.TX_L1_FEE] = l1Fee;
        t[StepParts.TX_GAS_PRICE] = baseFee + Math.min(t[StepParts.TX_MAX_PRIORITY], maxFee - baseFee);
        (isBounded, most) = Math.tryMul(t[StepParts.TX_GAS_LIMIT], maxFee);
        if (!isBounded) return (false, 0);
        (isBounded, most) = Math.tryAdd(most, t[StepParts.TX_VALUE]);
        if (!isBounded) return (false, 0);
        return Math.tryAdd(most, l1Fee);
    }

    /// @dev L1 data fee of a table entry, `floor(l1Gas · originBaseFee · scalar / 10^6)`; forced items paid on L1.
    function _l1Charge(uint256[] memory t, uint256 rawLength, uint256 originBaseFee, uint256[] memory config)
        private
        pure
        returns (bool isBounded, uint256 fee)
    {
        if (StepItem.sourceOf(t) != StepItem.ENTRY || rawLength == 0) return (true, 0);
        // both constants have 64 bits (DomainConfig) and a length 17
        uint256 factor = (rawLength + TABLE_ENTRY_BYTES) * config[StepParts.CONFIG_L1_GAS_PER_BYTE]
            * config[StepParts.CONFIG_L1_FEE_SCALAR];
        (uint256 high,) = Math.mul512(factor, originBaseFee);
        return high >= PPM ? (false, 0) : (true, Math.mulDiv(factor, originBaseFee, PPM));
    }

    /// @dev Checks the sender and takes the gas from it; false if it may not send.
    function _buy(Step memory s, uint256[] memory t, uint256[] memory j, bool isBounded, uint256 most)
        private
        pure
        returns (bool)
    {
        uint256 sender = t[StepParts.TX_SENDER];
        Account memory a = StepTrees.account(s, j[StepParts.WORLD], sender);
        uint256 nonce = a.nonce;
        if (t[StepParts.TX_NONCE] != nonce || nonce >= StepItem.MAX_NONCE) return false;
        if (a.codeHash != StepTrees.EMPTY_CODE_HASH) {
            // EIP-3607; delegated accounts may send
            uint256 target = StepParts.codeOf(s, a.codeMetaHash)[StepParts.DELEGATION];
            if (target == 0 || !StepRules.hasDelegation(s.forkOf())) return false;
        }
        if (!isBounded || a.balance < most) return false;
        a = StepTrees.account(s, j[StepParts.WORLD], sender);
        a.nonce = nonce + 1;
        a.balance -= t[StepParts.TX_GAS_LIMIT] * t[StepParts.TX_GAS_PRICE] + t[StepParts.TX_L1_FEE];
        j[StepParts.WORLD] = StepTrees.write(j[StepParts.WORLD], sender, a);
        return true;
    }

    /// @dev Warms sender, coinbase (EIP-3651) and recipient; then the lists act.
    function _begin(Step memory s, uint256[] memory t, uint256[] memory j) private pure {
        _warm(s, j, t[StepParts.TX_SENDER]);
        _warm(s, j, StepRules.SEQUENCER_FEE_VAULT);
        if (!StepItem.isCreation(t)) _warm(s, j, t[StepParts.TX_TO]);
        StepParts.setJournal(s, j);
        StepParts.setTransaction(s, t);
        StepItem.firstList(s, t, 1);
    }

    /// @dev Precompiles are warm by rule and never noted.
    function _warm(Step memory s, uint256[] memory j, uint256 owner) private pure {
        if (StepRules.isPrecompile(s.forkOf(), owner)) return;
        (j[StepParts.SCRATCH],) = StepTrees.mark(s, j[StepParts.SCRATCH], StepTrees.noteKey("w", owner));
    }

    // TX_ENTER

    function _enterStep(Step memory s) private pure returns (bytes32) {
        uint256[] memory t = StepParts.transaction(s);
        Slice memory data = StepParts.openSlice(s, t[StepParts.TX_DATA]);
        uint256[] memory j = StepParts.journal(s);
        Frame memory f;
        f.gas = t[StepParts.TX_GAS_LIMIT] - t[StepParts.TX_INTRINSIC];
        if (StepItem.isCreation(t)) {
            s.go(StepPhases.CREATE, _createMicro(t, f.gas, data));
            return s.finish();
        }
        uint256 to = t[StepParts.TX_TO];
        f.codeMetaHash = _codeOf(s, j, to);
        uint256[] memory setup = new uint256[](7);
        setup[StepParts.SNAPSHOT] = StepReader.hashWords(j);
        setup[StepParts.SELF] = to;
        setup[StepParts.CALLER] = t[StepParts.TX_SENDER];
        setup[StepParts.VALUE] = t[StepParts.TX_VALUE];
        setup[StepParts.INPUT] = t[StepParts.TX_DATA];
        j[StepParts.WORLD] =
            StepTrees.transfer(s, j[StepParts.WORLD], t[StepParts.TX_SENDER], to, t[StepParts.TX_VALUE]);
        f.setupHash = StepReader.hashWords(setup);
        StepParts.setJournal(s, j);
        if (StepRules.isPrecompile(s.forkOf(), to)) {
            f.codeMetaHash = StepTrees.EMPTY_META_HASH;
            s.go(StepPhases.PRECOMPILE, uint256(keccak256(abi.encode(to))));
        } else {
            s.go(StepPhases.EXECUTE, 0);
        }
        StepParts.setFrame(s, f);
        return s.finish();
    }

    /// @dev Code meta of what `to` runs: that of its EIP-7702 target, which is warmed, if it is delegated.
    function _codeOf(Step memory s, uint256[] memory j, uint256 to) private pure returns (uint256 codeMetaHash) {
        codeMetaHash = StepTrees.account(s, j[StepParts.WORLD], to).codeMetaHash;
        uint256 target = StepParts.codeOf(s, codeMetaHash)[StepParts.DELEGATION];
        if (target == 0 || !StepRules.hasDelegation(s.forkOf())) return codeMetaHash;
        _warm(s, j, target);
        codeMetaHash = StepTrees.account(s, j[StepParts.WORLD], target).codeMetaHash;
        StepParts.codeOf(s, codeMetaHash);
    }

    /// @dev Registers of CREATE at depth 0.
    function _createMicro(uint256[] memory t, uint256 gas, Slice memory initCode) private pure returns (uint256) {
        uint256 sender = t[StepParts.TX_SENDER];
        uint256 created = RlpEncode.createAddress(sender, t[StepParts.TX_NONCE]);
        return StepFrame.createMicro(created, sender, t[StepParts.TX_VALUE], 0, gas, initCode);
    }

    // TX_EXIT, TX_DESTRUCT

    /// @dev Refunds, fees, then what is to be deleted.
    function _exitStep(Step memory s) private pure returns (bytes32) {
        uint256[] memory m = s.micro(3);
        uint256[] memory t = StepParts.transaction(s);
        uint256[] memory j = StepParts.journal(s);
        uint256 gasLimit = t[StepParts.TX_GAS_LIMIT];
        uint256 gasUsed = gasLimit - m[EXIT_GAS];
        gasUsed -= Math.min(j[StepParts.COUNTERS] & type(uint64).max, gasUsed / REFUND_QUOTIENT);
        gasUsed = Math.max(gasUsed, t[StepParts.TX_FLOOR]);
        if (StepItem.sourceOf(t) != StepItem.DEPOSIT) {
            uint256 baseFee = StepParts.blockContext(s)[StepParts.BLOCK_BASE_FEE];
            uint256 price = t[StepParts.TX_GAS_PRICE];
            uint256 world = _credit(s, j[StepParts.WORLD], t[StepParts.TX_SENDER], (gasLimit - gasUsed) * price);
            world = _credit(s, world, StepRules.SEQUENCER_FEE_VAULT, gasUsed * (price - baseFee));
            world = _credit(s, world, StepRules.BASE_FEE_VAULT, gasUsed * baseFee);
            j[StepParts.WORLD] = _credit(s, world, StepRules.L1_FEE_VAULT, t[StepParts.TX_L1_FEE]);
            StepParts.setJournal(s, j);
        }
        s.go(StepPhases.TX_DESTRUCT, _exitMicro(m[EXIT_STATUS], gasUsed, m[EXIT_CREATED]));
        return s.finish();
    }

    /// @dev Nothing is opened or written for 0.
    function _credit(Step memory s, uint256 world, uint256 to, uint256 amount) private pure returns (uint256) {
        return amount == 0 ? world : StepTrees.credit(s, world, to, amount);
    }

    /// @dev One account a step; then the receipt.
    function _destructStep(Step memory s) private pure returns (bytes32) {
        uint256[] memory m = s.micro(3);
        uint256[] memory j = StepParts.journal(s);
        uint256 destructs = j[StepParts.DESTRUCT_ACC];
        if (destructs != 0) {
            uint256[] memory last = s.open(2, destructs);
            j[StepParts.WORLD] = _remove(s, j[StepParts.WORLD], last[1]);
            j[StepParts.DESTRUCT_ACC] = last[0];
            StepParts.setJournal(s, j);
            return s.finish();
        }
        uint256[] memory t = StepParts.transaction(s);
        uint256[] memory acc = StepParts.blockAcc(s);
        uint256[] memory receipt = new uint256[](7);
        receipt[0] = t[StepParts.TX_HASH];
        receipt[1] = m[EXIT_STATUS];
        receipt[2] = acc[StepParts.ACC_GAS_USED] + m[EXIT_GAS];
        receipt[3] = j[StepParts.LOG_ACC];
        receipt[4] = j[StepParts.COUNTERS] >> 64;
        receipt[5] = m[EXIT_CREATED];
        receipt[6] = t[StepParts.TX_L1_FEE];
        StepParts.freshJournal(s, j[StepParts.WORLD]);
        return StepItem.close(s, acc, receipt);
    }

    /// @dev Removes an account with its storage; nothing happens to one that is not there.
    function _remove(Step memory s, uint256 world, uint256 owner) private pure returns (uint256) {
        Account memory a = StepTrees.account(s, world, owner);
        return StepTrees.put(world, StepTrees.accountKey(owner), 0, a.proofAt, a.proofLength);
    }

    /// @dev Registers of TX_DESTRUCT.
    function _exitMicro(uint256 status, uint256 gasUsed, uint256 created) private pure returns (uint256) {
        uint256[] memory w = new uint256[](3);
        w[EXIT_STATUS] = status;
        w[EXIT_GAS] = gasUsed;
        w[EXIT_CREATED] = created;
        return StepReader.hashWords(w);
    }
}
