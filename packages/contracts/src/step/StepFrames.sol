// SPDX-License-Identifier: MIT
// Frames that begin by a creation and frames that end: CREATE2, CREATE, CREATED, RETURN, DEPLOY_HASHED, DEPLOY. Twin of
// packages/ovm/src/step/{createOps,frameEnd}.ts. Spec: docs/step-format.md §5.6, §5.8.
pragma solidity ^0.8.28;

import {WordTree} from "../libraries/WordTree.sol";
import {IStepModule} from "./IStepModule.sol";
import {StepExecution} from "./StepExecution.sol";
import {Frame, Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepReader} from "./StepReader.sol";
import {Account, StepTrees} from "./StepTrees.sol";

contract StepFrames is IStepModule {
    using StepReader for Step;

    /// @dev Of a byte of deployed code, and its greatest length (EIP-170).
    uint256 private constant CODE_DEPOSIT = 200;
    uint256 private constant MAX_CODE = 24_576;
    /// @dev First byte of code that may not be deployed (EIP-3541).
    bytes1 private constant RESERVED = 0xef;

    // how a frame ended
    uint256 private constant SUCCESS = 0;
    uint256 private constant HALT = 2;

    // registers of CREATE, the first four those of what CREATED keeps
    uint256 private constant ADDRESS = 0;
    uint256 private constant CALLER = 1;
    uint256 private constant VALUE = 2;
    uint256 private constant DEPTH_GAS = 3;
    uint256 private constant INIT_ROOT = 4;
    uint256 private constant INIT_PACKED = 5;
    /// @dev Of what CREATED keeps.
    uint256 private constant SNAPSHOT = 4;

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external pure returns (bytes32) {
        Step memory s = StepReader.begin(pre, proof);
        uint256 phase = s.phaseOf();
        if (phase == StepPhases.RETURN) _return(s);
        else if (phase == StepPhases.CREATE2) _create2(s);
        else if (phase == StepPhases.CREATE) _create(s);
        else if (phase == StepPhases.CREATED) _created(s);
        else if (phase == StepPhases.DEPLOY_HASHED) _deployHashed(s);
        else if (phase == StepPhases.DEPLOY) _deploy(s);
        else revert StepNotHere();
        return s.finish();
    }

    // creations

    /// @dev The init code is hashed: the address (EIP-1014).
    function _create2(Step memory s) private pure {
        uint256[] memory m = s.micro(2);
        uint256[] memory salted = s.open(5, m[1]); // salt, value, gas, init code
        Frame memory f = StepParts.frame(s);
        uint256 self = StepParts.setup(s, f)[StepParts.SELF];
        uint256[] memory create = new uint256[](6);
        create[ADDRESS] =
            uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), bytes20(uint160(self)), salted[0], m[0]))));
        create[CALLER] = self;
        create[VALUE] = salted[1];
        create[DEPTH_GAS] = ((f.depth + 1) << 64) | salted[2];
        create[INIT_ROOT] = salted[3];
        create[INIT_PACKED] = salted[4];
        s.go(StepPhases.CREATE, StepReader.hashWords(create));
    }

    /// @dev Warms the address, checks that it is free, makes the account. What fails from here on undoes all but the warm address.
    function _create(Step memory s) private pure {
        uint256[] memory m = s.micro(6);
        uint256[] memory j = StepParts.journal(s);
        uint256 created = m[ADDRESS];
        (j[StepParts.SCRATCH],) = StepTrees.mark(s, j[StepParts.SCRATCH], StepTrees.noteKey("w", created));
        uint256 snapshot = StepReader.hashWords(j);
        uint256 world = j[StepParts.WORLD];
        if (_collides(StepTrees.account(s, world, created))) return _refuse(s, snapshot);
        (j[StepParts.SCRATCH],) = StepTrees.mark(s, j[StepParts.SCRATCH], StepTrees.noteKey("c", created));
        uint256 value = m[VALUE];
        if (value != 0) world = StepTrees.debit(s, world, m[CALLER], value);
        Account memory a = StepTrees.account(s, world, created);
        a.nonce = 1;
        a.balance += value;
        j[StepParts.WORLD] = StepTrees.write(world, created, a);
        StepParts.setJournal(s, j);
        uint256[] memory kept = new uint256[](5);
        (kept[ADDRESS], kept[CALLER], kept[VALUE], kept[DEPTH_GAS]) = (created, m[CALLER], value, m[DEPTH_GAS]);
        kept[SNAPSHOT] = snapshot;
        Slice memory initCode = StepParts.sliceOf(m[INIT_ROOT], m[INIT_PACKED]);
        _codify(s, initCode, StepPhases.CREATED, StepReader.hashWords(kept));
    }

    /// @dev EIP-7610.
    function _collides(Account memory a) private pure returns (bool) {
        return a.nonce != 0 || a.codeHash != StepTrees.EMPTY_CODE_HASH || a.storageRoot != 0;
    }

    /// @dev The address is taken: all gas of the creation is gone.
    function _refuse(Step memory s, uint256 journal) private pure {
        s.state[StepReader.JOURNAL] = journal;
        if (s.state[StepReader.FRAME] == 0) return s.go(StepPhases.TX_EXIT, _exitMicro(0, 0, 0));
        Frame memory f = StepParts.frame(s);
        StepParts.push(f, 0);
        StepParts.setFrame(s, f);
        s.go(StepPhases.EXECUTE, 0);
    }

    /// @dev The init code is ready: its frame runs.
    function _created(Step memory s) private pure {
        uint256[] memory code = s.micro(4);
        uint256[] memory kept = s.open(5, code[3]);
        uint256[] memory setup = new uint256[](7);
        setup[StepParts.PARENT] = s.state[StepReader.FRAME];
        setup[StepParts.SNAPSHOT] = kept[SNAPSHOT];
        setup[StepParts.SELF] = kept[ADDRESS];
        setup[StepParts.CALLER] = kept[CALLER];
        setup[StepParts.VALUE] = kept[VALUE];
        Frame memory f;
        f.gas = kept[DEPTH_GAS] & type(uint64).max;
        f.depth = kept[DEPTH_GAS] >> 64;
        f.kind = 1;
        f.codeMetaHash = _codeMeta(code);
        f.setupHash = StepReader.hashWords(setup);
        StepParts.setFrame(s, f);
        s.go(StepPhases.EXECUTE, 0);
    }

    /// @dev Of code that CODIFY made: its fourth word becomes the delegation, which such code has none of.
    function _codeMeta(uint256[] memory code) private pure returns (uint256) {
        code[StepParts.DELEGATION] = 0;
        return StepReader.hashWords(code);
    }

    /// @dev Starts CODIFY over a slice: empty trees of its height.
    function _codify(Step memory s, Slice memory slice, uint256 then, uint256 rest) private pure {
        uint256[] memory m = new uint256[](6);
        m[0] = slice.root;
        m[1] = StepParts.packSlice(slice);
        m[2] = then << 72;
        m[3] = uint256(WordTree.grow(0, 0, WordTree.heightOf(slice.length)));
        m[4] = uint256(WordTree.grow(0, 0, WordTree.heightOf((slice.length + 7) / 8)));
        m[5] = rest;
        s.go(StepPhases.CODIFY, StepReader.hashWords(m));
    }

    // ends

    function _return(Step memory s) private pure {
        uint256[] memory m = s.micro(3);
        uint256 outcome = m[0];
        Slice memory output = StepParts.sliceOf(m[1], m[2]);
        Frame memory f = StepParts.frame(s);
        uint256[] memory setup = StepParts.setup(s, f);
        if (outcome != SUCCESS || f.kind == 0 || output.length == 0) return _deliver(s, f, setup, outcome, output);
        uint256 price = CODE_DEPOSIT * output.length;
        if (output.length > MAX_CODE || price > f.gas || StepParts.read(s, output, 0, 1)[0] == RESERVED) {
            return _deliver(s, f, setup, HALT, Slice(0, 0, 0, 0));
        }
        f.gas -= price;
        StepParts.setFrame(s, f);
        uint256 rest = StepReader.hashPair(output.root, StepParts.packSlice(output));
        s.go(StepPhases.HASH, StepExecution.hashMicro(output, StepPhases.DEPLOY_HASHED, rest));
    }

    /// @dev The deployed code is hashed: its trees are next.
    function _deployHashed(Step memory s) private pure {
        uint256[] memory m = s.micro(2);
        uint256[] memory code = s.open(2, m[1]);
        uint256[] memory kept = new uint256[](3);
        (kept[0], kept[1], kept[2]) = (m[0], code[0], code[1]);
        _codify(s, StepParts.sliceOf(code[0], code[1]), StepPhases.DEPLOY, StepReader.hashWords(kept));
    }

    /// @dev Writes the deployed code to the account.
    function _deploy(Step memory s) private pure {
        uint256[] memory code = s.micro(4);
        uint256 codeHash = s.open(3, code[3])[0];
        Frame memory f = StepParts.frame(s);
        uint256[] memory setup = StepParts.setup(s, f);
        uint256[] memory j = StepParts.journal(s);
        uint256 self = setup[StepParts.SELF];
        Account memory a = StepTrees.account(s, j[StepParts.WORLD], self);
        a.codeHash = codeHash;
        a.codeMetaHash = _codeMeta(code);
        j[StepParts.WORLD] = StepTrees.write(j[StepParts.WORLD], self, a);
        StepParts.setJournal(s, j);
        _deliver(s, f, setup, SUCCESS, Slice(0, 0, 0, 0));
    }

    /// @dev Gives the result of a frame to the one that called it, or ends the transaction's execution. `f` holds the gas that is left.
    /// Outcomes 1 and 2 undo what the frame did.
    function _deliver(Step memory s, Frame memory f, uint256[] memory setup, uint256 outcome, Slice memory output)
        private
        pure
    {
        if (outcome != SUCCESS) s.state[StepReader.JOURNAL] = setup[StepParts.SNAPSHOT];
        uint256 gasLeft = outcome == HALT ? 0 : f.gas;
        // 1 for a call, the address for a creation, 0 for a failure
        uint256 pushed = outcome != SUCCESS ? 0 : f.kind == 0 ? 1 : setup[StepParts.SELF];
        if (setup[StepParts.PARENT] == 0) {
            s.state[StepReader.FRAME] = 0;
            return s.go(StepPhases.TX_EXIT, _exitMicro(outcome == SUCCESS ? 1 : 0, gasLeft, f.kind == 0 ? 0 : pushed));
        }
        Frame memory parent = StepParts.openFrame(s, setup[StepParts.PARENT]);
        if (outcome == HALT || (f.kind == 1 && outcome == SUCCESS)) output = Slice(0, 0, 0, 0);
        parent.gas += gasLeft;
        StepParts.push(parent, pushed);
        parent.returnData = StepParts.hashSlice(output);
        StepParts.setFrame(s, parent);
        uint256 target = setup[StepParts.RETURN_TARGET];
        uint256 length = f.kind == 1 ? 0 : target & type(uint64).max;
        if (length > output.length) length = output.length;
        if (length == 0) return s.go(StepPhases.EXECUTE, 0);
        s.go(StepPhases.COPY, StepExecution.copyMicro(StepParts.subSlice(output, 0, length), target >> 64, length));
    }

    function _exitMicro(uint256 status, uint256 gasLeft, uint256 created) private pure returns (uint256) {
        uint256[] memory m = new uint256[](3);
        (m[0], m[1], m[2]) = (status, gasLeft, created);
        return StepReader.hashWords(m);
    }
}
