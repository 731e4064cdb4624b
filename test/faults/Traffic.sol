// SPDX-License-Identifier: MIT
// Calls of every kind, for blocks that faults are made in: a token, storage, memory, hashes, creations, calls, precompiles, failures.
pragma solidity ^0.8.28;

contract Traffic {
    mapping(address => uint256) public balanceOf;
    uint256[32] private _slots;

    event Transfer(address indexed from, address indexed to, uint256 amount);

    error TooLittle(uint256 held, uint256 wanted);

    receive() external payable {}

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
        emit Transfer(address(0), to, amount);
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        uint256 held = balanceOf[msg.sender];
        if (held < amount) revert TooLittle(held, amount);
        unchecked {
            balanceOf[msg.sender] = held - amount;
        }
        balanceOf[to] += amount;
        emit Transfer(msg.sender, to, amount);
        return true;
    }

    /// @dev Writes and clears slots: refunds.
    function store(uint256 count) external {
        for (uint256 i; i < count; ++i) _slots[i] += i + 1;
        for (uint256 i = 1; i < count; i += 2) _slots[i] = 0;
    }

    function hash(bytes calldata data) external {
        bytes32 sum = keccak256(data);
        for (uint256 i; i < 3; ++i) sum = keccak256(abi.encode(sum, i));
        _slots[0] = uint256(sum);
    }

    function words(uint256 a, uint256 b) external {
        assembly ("memory-safe") {
            let c := add(mulmod(a, b, 997), addmod(a, b, 991))
            c := xor(c, sdiv(sub(0, a), or(b, 1)))
            c := add(c, smod(sub(0, a), or(b, 1)))
            c := xor(c, exp(a, and(b, 0xffff)))
            c := add(c, signextend(1, a))
            c := xor(c, byte(3, a))
            c := add(c, add(shl(3, a), add(shr(5, b), sar(7, a))))
            c := add(c, add(slt(a, b), add(sgt(a, b), add(lt(a, b), add(gt(a, b), eq(a, b))))))
            c := add(c, add(div(a, or(b, 1)), mod(b, or(a, 1))))
            c := xor(not(c), mul(c, iszero(and(a, 1))))
            c := add(c, clz(c))
            sstore(5, c)
        }
    }

    function copies(address other, bytes calldata data) external {
        assembly ("memory-safe") {
            let at := mload(0x40)
            calldatacopy(at, data.offset, data.length)
            mcopy(add(at, 700), at, 300)
            codecopy(add(at, 1000), 5, 90)
            extcodecopy(other, add(at, 1100), 0, 70)
            mstore8(add(at, 1300), 0xab)
            pop(staticcall(gas(), 4, at, 200, add(at, 1400), 10))
            returndatacopy(add(at, 1500), 3, returndatasize())
            sstore(6, keccak256(at, 1700))
            mstore(0x40, add(at, 1760))
        }
    }

    function surroundings(address other) external payable {
        assembly ("memory-safe") {
            let sum := add(address(), add(origin(), add(caller(), callvalue())))
            sum := xor(sum, add(gasprice(), add(calldatasize(), codesize())))
            sum := add(sum, add(balance(other), add(extcodesize(other), extcodehash(other))))
            sum := xor(sum, add(blockhash(sub(number(), 1)), add(coinbase(), timestamp())))
            sum := add(sum, add(prevrandao(), add(gaslimit(), add(chainid(), selfbalance()))))
            sum := xor(sum, add(basefee(), add(blobbasefee(), blobhash(0))))
            tstore(9, sum)
            sstore(7, add(tload(9), gas()))
        }
    }

    function logs(uint256 a) external {
        assembly ("memory-safe") {
            mstore(0, a)
            log0(0, 32)
            log1(0, 5, a)
            log2(0, 0, a, 2)
            log3(0, 32, a, 2, 3)
            log4(31, 1, a, 2, 3, 4)
        }
    }

    /// @dev By CREATE and CREATE2.
    function create(bytes calldata init, uint256 salt) external payable {
        assembly ("memory-safe") {
            let at := mload(0x40)
            calldatacopy(at, init.offset, init.length)
            sstore(8, create(0, at, init.length))
            sstore(9, create2(callvalue(), at, init.length, salt))
        }
    }

    /// @dev All kinds of calls to `to`, and what came back.
    function callAll(address to, bytes calldata data) external payable {
        assembly ("memory-safe") {
            let at := mload(0x40)
            calldatacopy(at, data.offset, data.length)
            let sum := call(gas(), to, callvalue(), at, data.length, 0, 32)
            sum := add(sum, staticcall(200000, to, at, data.length, 0, 32))
            sum := add(sum, delegatecall(200000, to, at, data.length, 0, 32))
            sum := add(sum, call(900, to, 0, at, data.length, 0, 0))
            sstore(10, add(sum, returndatasize()))
        }
    }

    function precompile(address to, bytes calldata data) external {
        (bool done, bytes memory out) = to.staticcall(data);
        _slots[20] = (done ? 1 : 2) + uint256(keccak256(out));
    }

    /// @dev 0 with a reason, 1 by an invalid opcode, 2 out of gas in an inner call, 3 in an inner frame after a write, 4 a panic.
    function fail(uint256 how) external {
        if (how == 0) revert TooLittle(0, how);
        if (how == 1) {
            assembly {
                invalid()
            }
        }
        if (how == 2) {
            this.store{gas: 30_000}(20);
        } else if (how == 3) {
            _slots[3] = 7;
            try this.fail(0) {} catch (bytes memory reason) {
                _slots[4] = reason.length;
            }
        } else {
            _slots[how] = 1;
        }
    }
}
