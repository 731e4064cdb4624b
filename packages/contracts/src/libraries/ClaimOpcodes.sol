// SPDX-License-Identifier: MIT
// What the extension opcodes answer, by calls, for every domain and every compiler. Spec: docs/extension-opcodes.md.
pragma solidity ^0.8.28;

import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {Predeploys} from "./Predeploys.sol";

/// @notice The view of ObjectManager that DEPDIGEST stands for.
interface ICopyDigests {
    /// @notice Dependency digest of a copy, 0 if there is none.
    function digestAt(bytes32 copyAddress) external view returns (bytes32);
}

/// @notice The view of Messenger that LEVEL stands for.
interface IDeliveryLevel {
    /// @notice Level of the message that is being delivered, 0 outside a delivery.
    function deliveryLevel() external view returns (uint256);
}

/// @notice A domain has the bytes below only with the feature `extensions`; Yul reaches them by `verbatim`. The functions work without it.
/// All revert on a chain that has no such predeploy.
library ClaimOpcodes {
    /// @notice domainId, number, worldRoot, the first on top → ClaimStatus.
    bytes1 internal constant CLAIMSTATUS = 0xcc;
    /// @notice copy address → digest of its dependency.
    bytes1 internal constant DEPDIGEST = 0xcd;
    /// @notice → level of the message that is being delivered.
    bytes1 internal constant LEVEL = 0xce;

    /// @notice As CLAIMSTATUS, and of flow literals too.
    function claimStatus(Claim memory claim) internal view returns (ClaimStatus) {
        return IClaimRegistry(Predeploys.CLAIM_REGISTRY).statusOf(claim);
    }

    /// @notice As DEPDIGEST.
    function depDigest(bytes32 copyAddress) internal view returns (bytes32) {
        return ICopyDigests(Predeploys.OBJECT_MANAGER).digestAt(copyAddress);
    }

    /// @notice As LEVEL.
    function level() internal view returns (uint256) {
        return IDeliveryLevel(Predeploys.MESSENGER).deliveryLevel();
    }
}
