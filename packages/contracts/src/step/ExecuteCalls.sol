// SPDX-License-Identifier: MIT
// Calls and creations as instructions; twin of packages/ovm/src/step/{callOps,createOps}.ts. Spec: docs/step-format.md §5.5, §5.6.
pragma solidity ^0.8.28;

import {IStepModule} from "./IStepModule.sol";
import {RlpEncode} from "./RlpEncode.sol";
import {Execution, StepExecution} from "./StepExecution.sol";
import {StepFrame} from "./StepFrame.sol";
import {Frame, Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepReader} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {Account, StepTrees} from "./StepTrees.sol";

contract ExecuteCalls is IStepModule {
    using StepExecution for Execution;
    using StepReader for Step;

    uint256 private constant CREATE = 0xf0;
    uint256 private constant CALL = 0xf1;
    uint256 private constant CALLCODE = 0xf2;
    uint256 private constant DELEGATECALL = 0xf4;
    uint256 private constant CREATE2 = 0xf5;
    uint256 private constant STATICCALL = 0xfa;
    uint256 private constant CALL_VALUE = 9000;
    uint256 private constant CALL_STIPEND = 2300;
    uint256 private constant NEW_ACCOUNT = 25_000;
    uint256 private constant MAX_DEPTH = 1024;
    uint256 private constant MAX_INIT_CODE = 49_152;

    /// @dev A call on its way: operands by name, and what looking up the callee gave.
    struct Call {
        uint256 op;
        uint256 to;
        uint256 value;
        bool pays;
        uint256 inputOffset;
        uint256 inputSize;
        uint256 returnOffset;
        uint256 returnSize;
        uint256 codeMetaHash;
        bool isPrecompile;
        uint256 gas;
        uint256[] setup;
        uint256[] journal;
    }

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external pure returns (bytes32) {
        (Execution memory e, bool halted) = StepExecution.begin(pre, proof);
        if (halted) return e.halt();
        uint256 op = e.opcode;
        if (op == CALL || op == CALLCODE || op == DELEGATECALL || op == STATICCALL) return _call(e, op);
        if (op == CREATE || op == CREATE2) return _create(e, op == CREATE2);
        revert StepNotHere();
    }

    // calls

    function _call(Execution memory e, uint256 op) private pure returns (bytes32) {
        Call memory c;
        if (!_operands(e, c, op)) return e.halt();
        Step memory s = e.s;
        c.setup = StepParts.setup(s, e.f);
        c.journal = StepParts.journal(s);
        if (!_lookUp(e, c)) return e.halt();
        _handOver(e, c);
        e.f.returnData = 0;
        uint256 self = c.setup[StepParts.SELF];
        bool refused = e.f.depth >= MAX_DEPTH;
        if (!refused && c.pays) {
            refused = StepTrees.account(s, c.journal[StepParts.WORLD], self).balance < c.value;
        }
        if (refused) {
            e.f.gas += c.gas;
            StepParts.setJournal(s, c.journal);
            return e.push(0);
        }
        return _enter(e, c, self);
    }

    /// @dev Reads the operands and pays for both ranges of memory.
    function _operands(Execution memory e, Call memory c, uint256 op) private pure returns (bool) {
        uint256[] memory w = e.operands;
        c.op = op;
        c.to = uint160(w[1]);
        uint256 next = 2;
        if (op == CALL || op == CALLCODE) {
            c.value = w[2];
            c.pays = c.value != 0;
            next = 3;
        }
        if (op == CALL && c.pays && e.f.isStatic != 0) return false;
        c.inputSize = w[next + 1];
        c.returnSize = w[next + 3];
        if (!e.useMemory(w[next], c.inputSize) || !e.useMemory(w[next + 2], c.returnSize)) return false;
        c.inputOffset = w[next];
        if (c.returnSize != 0) c.returnOffset = w[next + 2];
        return true;
    }

    /// @dev Warms the callee and what it delegates to, finds the code, pays for all of it.
    function _lookUp(Execution memory e, Call memory c) private pure returns (bool) {
        Step memory s = e.s;
        uint256[] memory j = c.journal;
        bool isWarm;
        (j[StepParts.SCRATCH], isWarm) = e.touch(j[StepParts.SCRATCH], c.to);
        Account memory a = StepTrees.account(s, j[StepParts.WORLD], c.to);
        c.isPrecompile = StepRules.isPrecompile(s.forkOf(), c.to);
        uint256 cost = isWarm ? 0 : StepExecution.COLD_ACCOUNT - StepExecution.WARM_ACCESS;
        uint256 target = StepParts.codeOf(s, a.codeMetaHash)[StepParts.DELEGATION];
        c.codeMetaHash = a.codeMetaHash;
        if (target != 0 && StepRules.hasDelegation(s.forkOf())) {
            (j[StepParts.SCRATCH], isWarm) = e.touch(j[StepParts.SCRATCH], target);
            cost += isWarm ? StepExecution.WARM_ACCESS : StepExecution.COLD_ACCOUNT;
            c.codeMetaHash = StepTrees.account(s, j[StepParts.WORLD], target).codeMetaHash;
            StepParts.codeOf(s, c.codeMetaHash);
        }
        if (c.isPrecompile) c.codeMetaHash = StepTrees.EMPTY_META_HASH;
        if (c.pays) cost += CALL_VALUE;
        if (c.pays && c.op == CALL && StepTrees.isEmpty(a)) cost += NEW_ACCOUNT;
        return e.charge(cost);
    }

    /// @dev What was asked for, but at most all but one 64th (EIP-150); a call that pays brings the stipend on top.
    function _handOver(Execution memory e, Call memory c) private pure {
        uint256 gas = e.f.gas;
        uint256 most = gas - gas / 64;
        uint256 asked = e.operands[0];
        c.gas = asked < most ? asked : most;
        e.f.gas = gas - c.gas;
        if (c.pays) c.gas += CALL_STIPEND;
    }

    /// @dev Moves the value and pushes the frame.
    function _enter(Execution memory e, Call memory c, uint256 self) private pure returns (bytes32) {
        Step memory s = e.s;
        uint256[] memory setup = new uint256[](7);
        setup[StepParts.PARENT] = StepParts.hashFrame(e.f);
        setup[StepParts.SNAPSHOT] = StepReader.hashWords(c.journal);
        setup[StepParts.SELF] = c.op == CALL || c.op == STATICCALL ? c.to : self;
        setup[StepParts.CALLER] = c.op == DELEGATECALL ? c.setup[StepParts.CALLER] : self;
        setup[StepParts.VALUE] = c.op == DELEGATECALL ? c.setup[StepParts.VALUE] : c.value;
        setup[StepParts.INPUT] = StepParts.hashSlice(e.memorySlice(c.inputOffset, c.inputSize));
        setup[StepParts.RETURN_TARGET] = (c.returnOffset << 64) | c.returnSize;
        if (c.op == CALL) {
            c.journal[StepParts.WORLD] = StepTrees.transfer(s, c.journal[StepParts.WORLD], self, c.to, c.value);
        }
        StepParts.setJournal(s, c.journal);
        uint256 isStatic = c.op == STATICCALL ? 1 : e.f.isStatic;
        Frame memory called = StepFrame.create(setup, c.gas, e.f.depth + 1, 0, isStatic, c.codeMetaHash);
        StepFrame.enter(s, called, c.isPrecompile, c.to);
        return s.finish();
    }

    // creations

    function _create(Execution memory e, bool isSalted) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        if (e.f.isStatic != 0 || w[2] > MAX_INIT_CODE) return e.halt();
        if (!e.chargeWords(w[2], isSalted ? 8 : 2) || !e.useMemory(w[1], w[2])) return e.halt();
        uint256 self = StepParts.setup(e.s, e.f)[StepParts.SELF];
        uint256[] memory j = StepParts.journal(e.s);
        Account memory creator = StepTrees.account(e.s, j[StepParts.WORLD], self);
        uint256 nonce = creator.nonce;
        e.f.returnData = 0;
        if (e.f.depth >= MAX_DEPTH || creator.balance < w[0] || nonce == type(uint64).max) return e.push(0);
        uint256 gas = e.f.gas - e.f.gas / 64;
        e.f.gas -= gas;
        // the creator's nonce counts whatever becomes of the creation
        creator = StepTrees.account(e.s, j[StepParts.WORLD], self);
        creator.nonce += 1;
        j[StepParts.WORLD] = StepTrees.write(j[StepParts.WORLD], self, creator);
        StepParts.setJournal(e.s, j);
        Slice memory initCode = e.memorySlice(w[1], w[2]);
        if (isSalted) return _hashInitCode(e, gas, initCode);
        return _beginCreation(e, RlpEncode.createAddress(self, nonce), self, gas, initCode);
    }

    /// @dev CREATE goes on where the account is made.
    function _beginCreation(
        Execution memory e,
        uint256 created,
        uint256 self,
        uint256 gas,
        Slice memory initCode
    ) private pure returns (bytes32) {
        uint256 micro = StepFrame.createMicro(created, self, e.operands[0], e.f.depth + 1, gas, initCode);
        return e.goOn(StepPhases.CREATE, micro);
    }

    /// @dev CREATE2 goes on with salt, value and gas once the init code is hashed.
    function _hashInitCode(Execution memory e, uint256 gas, Slice memory initCode) private pure returns (bytes32) {
        uint256[] memory rest = new uint256[](5);
        rest[0] = e.operands[3];
        rest[1] = e.operands[0];
        rest[2] = gas;
        rest[3] = initCode.root;
        rest[4] = StepParts.packSlice(initCode);
        return e.goOn(
            StepPhases.HASH, StepExecution.hashMicro(initCode, StepPhases.CREATE2, StepReader.hashWords(rest))
        );
    }
}
