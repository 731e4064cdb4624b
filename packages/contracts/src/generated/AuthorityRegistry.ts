/** Bindings of AuthorityRegistry. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const authorityRegistryAbi = [
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "governor_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AuthorityMalformed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "next",
    "type": "uint64"
   }
  ],
  "name": "EpochDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotGovernor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "authorityHash",
    "type": "bytes32"
   }
  ],
  "name": "NotInForce",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "authorityHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "signer",
      "type": "address"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint16",
      "name": "actions",
      "type": "uint16"
     },
     {
      "internalType": "bytes32[]",
      "name": "kinds",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validAfter",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "indexed": false,
    "internalType": "struct Authority",
    "name": "authority",
    "type": "tuple"
   }
  ],
  "name": "AuthorityChanged",
  "type": "event"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "signer",
      "type": "address"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint16",
      "name": "actions",
      "type": "uint16"
     },
     {
      "internalType": "bytes32[]",
      "name": "kinds",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validAfter",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Authority",
    "name": "authority",
    "type": "tuple"
   }
  ],
  "name": "appoint",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "epochOf",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "governor",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "hashOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "signer",
      "type": "address"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint16",
      "name": "actions",
      "type": "uint16"
     },
     {
      "internalType": "bytes32[]",
      "name": "kinds",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validAfter",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Authority",
    "name": "authority",
    "type": "tuple"
   }
  ],
  "name": "revoke",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const authorityRegistryBytecode = '0x60a0604052348015600e575f5ffd5b50604051610cda380380610cda833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610c4f61008b5f395f8181606d0152818161016801526102970152610c4f5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063126dcb7b1161004d578063126dcb7b146100ce578063201e94a2146100e1578063d3b8fe9b1461010e575f5ffd5b80630c340a241461006857806310966b1d146100b9575b5f5ffd5b61008f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100cc6100c7366004610696565b610150565b005b6100cc6100dc366004610696565b61027f565b6101006100ef3660046106d5565b5f6020819052908152604090205481565b6040519081526020016100b0565b61013761011c3660046106d5565b60016020525f908152604090205467ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016100b0565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146101c6576040517fad0550d50000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f6101d86101d383610897565b61043c565b82355f9081526020819052604090205490915081141580610213575061020661014083016101208401610971565b67ffffffffffffffff1615155b15610254576040517f9e86ce9a00000000000000000000000000000000000000000000000000000000815282356004820152602481018290526044016101bd565b5f61025e83610897565b67ffffffffffffffff4216610120820152905061027a8161048d565b505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146102f0576040517fad0550d50000000000000000000000000000000000000000000000000000000081523360048201526024016101bd565b80355f9081526001602081905260408220546103189167ffffffffffffffff909116906109b7565b905067ffffffffffffffff811661033560e0840160c08501610971565b67ffffffffffffffff16146103a457813561035660e0840160c08501610971565b6040517f3ad5c49b000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff9081166024830152821660448201526064016101bd565b6103ad82610500565b6103e6576040517f4725c122000000000000000000000000000000000000000000000000000000008152823560048201526024016101bd565b81355f90815260016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff831617905561043861043383610897565b61048d565b5050565b5f7f73796e636c696e652e617574686f726974792e7631000000000000000000000082604051602001610470929190610b3b565b604051602081830303815290604052805190602001209050919050565b5f6104978261043c565b9050805f5f845f015181526020019081526020015f2081905550808260c0015167ffffffffffffffff16835f01517fab2bee48f8db5273390a4397afdc305b938f0c395c1c158e64d921b3ec0ed553856040516104f49190610b5b565b60405180910390a45050565b5f8082351580159061053757505f61051e6040850160208601610b6d565b73ffffffffffffffffffffffffffffffffffffffff1614155b90505f600161054c6060860160408701610b86565b60ff16101580156105705750600361056a6060860160408701610b86565b60ff1611155b80156105ad57505f6105886080860160608701610b9f565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000001614155b90505f6105c261012086016101008701610971565b67ffffffffffffffff166105dd610100870160e08801610971565b67ffffffffffffffff1610801561060d575061060161014086016101208701610971565b67ffffffffffffffff16155b90505f61062060a0870160808801610bb8565b61ffff1615801590610653575061063960086001610bd1565b6001901b61064d60a0880160808901610bb8565b61ffff16105b905083801561065f5750825b80156106685750815b80156106715750805b801561068c5750601061068760a0880188610be4565b905011155b9695505050505050565b5f602082840312156106a6575f5ffd5b813567ffffffffffffffff8111156106bc575f5ffd5b820161014081850312156106ce575f5ffd5b9392505050565b5f602082840312156106e5575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610140810167ffffffffffffffff8111828210171561073d5761073d6106ec565b60405290565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561078a5761078a6106ec565b604052919050565b803573ffffffffffffffffffffffffffffffffffffffff811681146107b5575f5ffd5b919050565b803560ff811681146107b5575f5ffd5b80357fffffffffffffffffffffffffffffffff00000000000000000000000000000000811681146107b5575f5ffd5b803561ffff811681146107b5575f5ffd5b5f82601f830112610819575f5ffd5b813567ffffffffffffffff811115610833576108336106ec565b8060051b61084360208201610743565b9182526020818501810192908101908684111561085e575f5ffd5b6020860192505b8383101561068c578235825260209283019290910190610865565b803567ffffffffffffffff811681146107b5575f5ffd5b5f61014082360312156108a8575f5ffd5b6108b0610719565b823581526108c060208401610792565b60208201526108d1604084016107ba565b60408201526108e2606084016107ca565b60608201526108f3608084016107f9565b608082015260a083013567ffffffffffffffff811115610911575f5ffd5b61091d3682860161080a565b60a08301525061092f60c08401610880565b60c082015261094060e08401610880565b60e08201526109526101008401610880565b6101008201526109656101208401610880565b61012082015292915050565b5f60208284031215610981575f5ffd5b6106ce82610880565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156109d7576109d761098a565b92915050565b5f8151808452602084019350602083015f5b82811015610a0d5781518652602095860195909101906001016109ef565b5093949350505050565b805182525f6020820151610a43602085018273ffffffffffffffffffffffffffffffffffffffff169052565b506040820151610a58604085018260ff169052565b506060820151610a8c60608501827fffffffffffffffffffffffffffffffff00000000000000000000000000000000169052565b506080820151610aa2608085018261ffff169052565b5060a082015161014060a0850152610abe6101408501826109dd565b905060c0830151610adb60c086018267ffffffffffffffff169052565b5060e0830151610af760e086018267ffffffffffffffff169052565b50610100830151610b1561010086018267ffffffffffffffff169052565b50610120830151610b3361012086018267ffffffffffffffff169052565b509392505050565b828152604060208201525f610b536040830184610a17565b949350505050565b602081525f6106ce6020830184610a17565b5f60208284031215610b7d575f5ffd5b6106ce82610792565b5f60208284031215610b96575f5ffd5b6106ce826107ba565b5f60208284031215610baf575f5ffd5b6106ce826107ca565b5f60208284031215610bc8575f5ffd5b6106ce826107f9565b808201808211156109d7576109d761098a565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112610c17575f5ffd5b83018035915067ffffffffffffffff821115610c31575f5ffd5b6020019150600581901b3603821315610c48575f5ffd5b925092905056' as const
